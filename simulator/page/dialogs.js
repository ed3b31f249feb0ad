// Windows of the page: adding a person, choosing who opens a link.
import { post } from "./api.js";
import { avatar, h } from "./dom.js";
import { t } from "./i18n.js";

function open(title, content, buttons) {
  const form = h("form", { method: "dialog" }, h("h3", {}, title), ...content, h("div.dialog-buttons", {}, ...buttons));
  const dialog = h("dialog", { onclose: () => dialog.remove() }, form);
  document.getElementById("dialogs").append(dialog);
  dialog.showModal();
  return { dialog, form };
}

const field = (label, input) => h("label.field", {}, h("span", {}, label), input);
const cancel = (holder) => h("button.plain", { type: "button", onclick: () => holder.dialog.close() }, t("cancel"));

export function inventedName(people) {
  const used = new Set(people.map((person) => person.name));
  const names = t("names");
  return (names.find((name) => !used.has(name)) || names[people.length % names.length]).split(" ");
}

export function addPerson(app) {
  const [first, last] = inventedName(app.everybody());
  const firstName = h("input", { name: "first_name", value: first, required: true, autocomplete: "off" });
  const lastName = h("input", { name: "last_name", value: last || "", autocomplete: "off" });
  const roles = h("datalist", { id: "roles" }, ...t("roles").map((role) => h("option", { value: role })));
  const role = h("input", { name: "role", list: "roles", autocomplete: "off" });
  role.setAttribute("list", "roles");
  const holder = {};
  const content = [field(t("first_name"), firstName), field(t("last_name"), lastName), field(t("role"), role), roles, h("p.hint", {}, t("role_hint"))];
  Object.assign(holder, open(t("add_person"), content, [cancel(holder), h("button.strong", { type: "submit" }, t("add"))]));
  holder.form.addEventListener("submit", () => app.make({ first_name: firstName.value, last_name: lastName.value, role: role.value }));
  firstName.select();
}

export function openLink(app, address = "") {
  const link = h("input", { name: "link", value: address, placeholder: t("link_placeholder"), autocomplete: "off", required: true, spellcheck: false });
  const [first, last] = inventedName(app.everybody());
  const choices = [...app.everybody(), { id: 0, first_name: "+", last_name: "", name: `${t("new_person")}: ${first} ${last || ""}`, role: "" }];
  const chosen = choices.find((person) => person.id && !app.phone(person.id)?.state.started) || choices.at(-1);
  const options = choices.map((person) => h("label.choice", {},
    h("input", { type: "radio", name: "person", value: String(person.id), checked: person === chosen }), avatar(person),
    h("span", {}, h("strong", {}, person.name), h("span", {}, person.role))));
  const words = h("p.error", { role: "alert" });
  const content = [field(t("link"), link), h("fieldset", {}, h("legend", {}, t("who_opens")), h("div.choices", {}, ...options)), words];
  const holder = {};
  Object.assign(holder, open(t("open_link"), content, [cancel(holder), h("button.strong", { type: "submit" }, t("open"))]));
  holder.form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const id = Number(new FormData(holder.form).get("person"));
      const who = id || (await app.make({ first_name: first, last_name: last })).id;
      await post(`/sim/people/${who}/open`, { url: link.value.trim() });
      app.show(who);
      holder.dialog.close();
    } catch (error) {
      words.textContent = error.message;
    }
  });
  if (!address) link.focus();
}
