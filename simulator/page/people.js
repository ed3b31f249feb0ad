// The list of people on the left: who is there, whose phone is open, who has something unread.
import { avatar, h } from "./dom.js";
import { t, time } from "./i18n.js";

export class People {
  constructor(app) {
    this.app = app;
    this.list = document.getElementById("people");
    this.rows = new Map();
  }

  update(phone) {
    const { person } = phone;
    const open = this.app.isOpen(person.id);
    if (open && !document.hidden) phone.markRead();
    const unread = open ? 0 : phone.unread;
    const row = h(`li${open ? ".open" : ""}`, {}, h("button", { type: "button", "aria-pressed": String(open), onclick: () => this.app.toggle(person.id) },
      avatar(person), h("span.who", {}, h("strong", {}, person.name), h("span.role", {}, person.role), h("span.preview", {}, preview(phone))),
      h("span.side", {}, phone.last && h("time", {}, time(phone.last.date * 1000)), unread ? h("span.badge", {}, String(unread)) : null)));
    const old = this.rows.get(person.id);
    if (old) old.replaceWith(row);
    else this.list.append(row);
    this.rows.set(person.id, row);
  }
}

function preview(phone) {
  const { last } = phone;
  if (!last) return "";
  return (last.text || t(last.media?.kind || "message")).slice(0, 80);
}
