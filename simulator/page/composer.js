// The lower part of a phone: words to send, menu of commands, things to attach, keys below the chat.
import { upload } from "./api.js";
import { h, icon, throttleFocus } from "./dom.js";
import { t } from "./i18n.js";

const SAMPLES = [["attach_photo", "photo"], ["attach_voice", "voice"], ["attach_sticker", "sticker"],
  ["attach_location", "location"], ["attach_contact", "contact"]];
const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"];

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.target = null;
    this.files = h("input", { type: "file", hidden: true, onchange: () => this.sendFile() });
    this.root = h("form.composer", { onsubmit: (event) => this.submit(event) });
    this.build();
  }

  build() {
    const draft = this.field?.value || "";
    this.field = h("textarea", { rows: 1, placeholder: t("message"), "aria-label": t("message"), value: draft,
      onkeydown: (event) => this.onKey(event), oninput: () => this.grow() });
    this.context = h("div.context", { hidden: true });
    this.popup = h("div.popup", { hidden: true });
    this.keys = h("div.keys", { hidden: true });
    this.menu = this.tool("menu", "commands", () => this.toggleCommands());
    const line = h("div.line", {}, this.menu, this.tool("attach", "attach", () => this.toggleAttach()), this.field,
      h("button.send", { type: "submit", title: t("send"), "aria-label": t("send") }, icon("send")), this.files);
    this.lower = h("button.lower", { type: "button", hidden: true });
    this.root.replaceChildren(this.popup, this.context, line, this.keys, this.lower);
    this.line = line;
    this.target = null;
  }

  tool(name, label, onclick) {
    return h("button.tool", { type: "button", title: t(label), "aria-label": t(label), onclick }, icon(name));
  }

  update() {
    const { started, blocked, keyboard, commands } = this.phone.state;
    this.menu.hidden = !commands.length;
    const lower = blocked ? ["unblock", () => this.phone.act("unblock")] : started ? null : ["start", () => this.phone.say("/start")];
    this.line.hidden = Boolean(lower);
    this.lower.hidden = !lower;
    if (lower) {
      this.lower.textContent = t(lower[0]);
      this.lower.onclick = lower[1];
    }
    this.keys.hidden = !keyboard || Boolean(lower);
    this.keys.replaceChildren(...(keyboard?.rows || []).map((row) => h("div.row", {}, ...row.map((words) =>
      h("button", { type: "button", onclick: () => this.phone.say(words) }, words)))));
    this.field.placeholder = keyboard?.placeholder || t("message");
  }

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    if (event.key === "Escape") this.clear();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(120, this.field.scrollHeight)}px`;
  }

  async submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    const target = this.target;
    this.field.value = "";
    this.clear();
    this.grow();
    if (target?.mode === "edit") await this.phone.do("edit", { message_id: target.message.id, text });
    else await this.phone.say(text, target?.message.id);
  }

  reply(message) { this.aim("reply", message, "replying"); }

  edit(message) {
    this.aim("edit", message, "editing");
    this.field.value = message.text;
    this.grow();
  }

  aim(mode, message, label) {
    this.target = { mode, message };
    this.context.hidden = false;
    this.context.replaceChildren(icon(mode), h("div", {}, h("strong", {}, t(label)), h("span", {}, message.text || t(message.media?.kind || "message"))),
      h("button.tool", { type: "button", "aria-label": t("cancel"), onclick: () => this.clear() }, icon("close")));
    throttleFocus(this.field);
  }

  clear() {
    this.target = null;
    this.context.hidden = true;
    this.popup.hidden = true;
  }

  toggleCommands() {
    this.show("commands", this.phone.state.commands.map((one) => h("button", { type: "button", onclick: () => this.pick(() => this.phone.say(`/${one.command}`)) },
      h("span", {}, one.description), h("code", {}, `/${one.command}`))));
  }

  toggleAttach() {
    const samples = SAMPLES.map(([label, kind]) => h("button", { type: "button", onclick: () => this.pick(() => this.phone.do("send", { kind })) }, t(label)));
    this.show("attach", [h("button", { type: "button", onclick: () => this.pick(() => this.files.click()) }, t("attach_file")), ...samples]);
  }

  show(name, items) {
    const again = !this.popup.hidden && this.popup.dataset.name === name;
    this.popup.dataset.name = name;
    this.popup.replaceChildren(...items);
    this.popup.hidden = again;
  }

  pick(action) {
    this.popup.hidden = true;
    action();
  }

  async sendFile() {
    const [file] = this.files.files;
    if (!file) return;
    const kind = PICTURES.includes(file.type) ? "photo" : "document";
    await this.phone.guard(() => upload(`${this.phone.base}/send`, file, { kind, caption: this.field.value.trim() }));
    this.field.value = "";
    this.files.value = "";
  }
}

