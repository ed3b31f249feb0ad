// A phone: one person's chat with the bot.
import { get, post } from "./api.js";
import { renderMessage } from "./bubble.js";
import { Composer } from "./composer.js";
import { avatar, h, icon } from "./dom.js";
import { day, dayKey, t } from "./i18n.js";

const ACTIONS = { typing: "typing", record_voice: "recording", upload_voice: "recording" };
const TOAST_MS = 3500;
const NEAR = 80;

export class Phone {
  constructor(person, bot, app) {
    Object.assign(this, { person, bot, app, base: `/sim/people/${person.id}`, version: 0, messages: new Map(), waiting: [] });
    this.state = { started: false, blocked: false, commands: [], keyboard: null };
    this.nodes = new Map();
    this.read = 0;
    this.pinned = true;
    this.composer = new Composer(this);
    this.root = h("section.phone", { data: { person: person.id } });
    this.build();
  }

  build() {
    this.status = h("span.phone-status", {}, t("bot"));
    this.options = h("div.popup.options", { hidden: true });
    const head = h("header.phone-head", {}, h("span.avatar.bot", { "aria-hidden": "true" }, this.bot.first_name[0].toUpperCase()),
      h("div.phone-title", {}, h("strong", {}, this.bot.first_name), this.status),
      this.composer.tool("more", "more", () => this.toggleOptions()), this.options);
    this.list = h("div.messages", { role: "log", onscroll: () => this.onScroll(), onclick: (event) => this.onClick(event) });
    this.toDown = h("button.to-down", { type: "button", hidden: true, "aria-label": t("down"), onclick: () => this.scrollDown() }, icon("down"));
    this.notices = h("div.notices", { "aria-live": "polite" });
    this.screen = h("div.screen", {}, head, this.list, this.toDown, this.notices, this.composer.root);
    const owner = h("div.owner", {}, avatar(this.person), h("div", {}, h("strong", {}, this.person.name), h("span", {}, this.person.role)));
    // Pictures that load and phones that get narrower must not push the newest words out of sight.
    const settle = () => {
      this.size = this.measure();
      if (this.pinned) this.scrollDown();
    };
    this.resized?.disconnect();
    this.resized = new ResizeObserver(settle);
    this.resized.observe(this.list);
    this.list.addEventListener("load", settle, true);
    this.empty = this.invitation();
    this.root.replaceChildren(owner, h("div.case", {}, this.screen));
    this.nodes.clear();
    this.composer.build();
    this.render();
  }

  invitation() {
    const link = h("input", { placeholder: t("link_placeholder"), "aria-label": t("link"), spellcheck: false, autocomplete: "off" });
    const open = (event) => { event.preventDefault(); this.do("open", { url: link.value.trim() }); };
    return h("form.empty", { onsubmit: open }, h("p", {}, t("start_hint")), link, h("button", { type: "submit" }, t("open")));
  }

  toggleOptions() {
    const item = (label, action) => h("button", { type: "button", onclick: () => { this.options.hidden = true; action(); } }, t(label));
    const block = this.state.blocked ? item("unblock", () => this.act("unblock")) : item("block", () => this.act("block"));
    this.options.replaceChildren(block, item("hide", () => this.app.hide(this.person.id)));
    this.options.hidden = !this.options.hidden;
  }

  async refresh() {
    const first = this.version === 0;
    const news = await get(`${this.base}/chat?after=${this.version}`);
    if (news.version < this.version) return;
    this.version = news.version;
    this.state = news;
    const changed = new Set([...this.waiting, ...news.waiting].map((one) => one.message_id));
    this.waiting = news.waiting;
    for (const message of news.messages) {
      changed.add(message.id);
      this.messages.set(message.id, message);
    }
    const present = new Set(news.ids);
    for (const id of this.messages.keys()) if (!present.has(id)) this.messages.delete(id);
    if (!first) news.answers.forEach((answer) => this.showAnswer(answer));
    this.render(changed);
    this.app.people.update(this);
  }

  get unread() {
    return [...this.messages.values()].filter((one) => one.from === "bot" && one.content_version > this.read).length;
  }

  markRead() { this.read = this.version; }

  get last() { return [...this.messages.values()].at(-1); }

  render(changed = new Set()) {
    const pinned = this.pinned || this.nodes.size === 0;
    const wanted = [];
    let current = "";
    for (const message of this.messages.values()) {
      const key = dayKey(message.date * 1000);
      if (key !== current) wanted.push(this.node(`day-${key}`, () => h("div.day", {}, h("span", {}, day(message.date * 1000)))));
      current = key;
      wanted.push(this.node(message.id, () => renderMessage(message, this), changed.has(message.id)));
    }
    if (!wanted.length) wanted.push(this.empty);
    this.place(wanted);
    this.composer.update();
    this.showStatus();
    if (pinned) this.scrollDown();
  }

  node(key, make, stale = false) {
    const had = this.nodes.has(key);
    if (!had || stale) this.nodes.set(key, make());
    if (!had) this.nodes.get(key).classList.add("fresh");
    return this.nodes.get(key);
  }

  place(wanted) {
    const keep = new Set(wanted);
    for (const child of [...this.list.children]) if (!keep.has(child)) child.remove();
    wanted.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] || null);
    });
    for (const [key, node] of this.nodes) if (!keep.has(node)) this.nodes.delete(key);
  }

  showStatus() {
    const { action } = this.state;
    this.status.textContent = action ? t(ACTIONS[action] || "sending_file") : t("bot");
    this.status.classList.toggle("active", Boolean(action));
    clearTimeout(this.fading);
    if (action) this.fading = setTimeout(() => { this.state.action = ""; this.showStatus(); }, 5000);
  }

  showAnswer(answer) {
    if (answer.url) this.follow(answer.url);
    if (!answer.text) return;
    if (answer.alert) this.alert(answer.text);
    else this.toast(answer.text);
  }

  toast(words) {
    const note = h("div.toast", { role: "status" }, words);
    this.notices.append(note);
    setTimeout(() => note.remove(), TOAST_MS);
  }

  alert(words) {
    const ok = h("button", { type: "button", onclick: () => box.remove() }, t("ok"));
    const box = h("div.alert", { role: "alertdialog", "aria-label": words }, h("div", {}, h("p", {}, words), ok));
    this.screen.append(box);
    ok.focus();
  }

  measure() { return `${this.list.clientWidth}x${this.list.clientHeight}`; }

  onScroll() {
    if (this.size !== this.measure()) return; // the phone changed, nobody scrolled
    const gap = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight;
    this.pinned = gap < NEAR;
    this.toDown.hidden = this.pinned;
  }

  onClick(event) {
    const spoiler = event.target.closest("tg-spoiler");
    if (spoiler) spoiler.classList.add("seen");
    const link = event.target.closest(".text a");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.command) this.say(link.dataset.command);
    else this.follow(link.href);
  }

  scrollDown() { this.list.scrollTop = this.list.scrollHeight; }

  scrollTo(id) {
    const node = this.nodes.get(id);
    node?.scrollIntoView({ block: "center", behavior: "smooth" });
    node?.classList.add("pointed");
    setTimeout(() => node?.classList.remove("pointed"), 1200);
  }

  follow(address) { this.app.follow(address, this); }

  async guard(action) {
    try {
      await action();
    } catch (error) {
      this.toast(error.message);
    }
  }

  do(verb, body) { return this.guard(() => post(`${this.base}/${verb}`, body)); }

  act(verb) { return this.do(verb, {}); }

  say(text, replyTo) { return this.do("send", { text, reply_to: replyTo }); }

  press(message, button) {
    if (button.data) return this.do("press", { message_id: message.id, data: button.data });
    return this.toast(button.text);
  }
}
