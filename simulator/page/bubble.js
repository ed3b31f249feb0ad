// One message: bubble, quotation, file, buttons in rows.
import { h, icon } from "./dom.js";
import { t, time } from "./i18n.js";
import { renderMedia } from "./media.js";

export function renderMessage(message, phone) {
  const mine = message.from === "person";
  const bubble = h("div.bubble", {}, quotation(message, phone), message.media && renderMedia(message.media),
    message.text && h("span.text", { html: message.html }), meta(message));
  if (message.media?.kind === "sticker") bubble.classList.add("bare");
  if (message.media?.kind === "photo") bubble.classList.add("with-picture");
  const body = h("div.message-body", {}, bubble, buttons(message, phone), reactions(message));
  return h(`article.message.${mine ? "mine" : "theirs"}`, { data: { id: message.id } }, body, tools(message, phone));
}

function quotation(message, phone) {
  if (!message.reply_to) return null;
  const origin = phone.messages.get(message.reply_to);
  const words = origin ? origin.text || t(origin.media?.kind || "message") : t("deleted");
  const author = origin ? (origin.from === "bot" ? phone.bot.first_name : phone.person.name) : "";
  return h("button.quotation", { type: "button", onclick: () => phone.scrollTo(message.reply_to) },
    author && h("strong", {}, author), h("span", {}, words));
}

function meta(message) {
  return h("span.meta", {}, message.silent && h("span", { title: t("silent") }, icon("silent")),
    message.edited && h("span", {}, t("edited")), h("time", {}, time(message.date * 1000)));
}

function buttons(message, phone) {
  if (!message.buttons.length) return null;
  const rows = message.buttons.map((row) => h("div.row", {}, ...row.map((button) => key(button, message, phone))));
  return h("div.inline", {}, ...rows);
}

function key(button, message, phone) {
  const pressed = phone.waiting.some((one) => one.message_id === message.id && one.data === button.data);
  const press = () => (button.url ? phone.follow(button.url) : phone.press(message, button));
  return h(`button.key${pressed ? ".waiting" : ""}`, { type: "button", onclick: press },
    h("span", {}, button.text), button.url && icon("link"));
}

const reactions = (message) =>
  message.reactions.length ? h("div.reactions", {}, ...message.reactions.map((one) => h("span", {}, one))) : null;

function tools(message, phone) {
  const own = message.from === "person" && message.text && !message.media;
  return h("div.tools", {},
    h("button", { type: "button", title: t("reply"), "aria-label": t("reply"), onclick: () => phone.composer.reply(message) }, icon("reply")),
    own && h("button", { type: "button", title: t("edit"), "aria-label": t("edit"), onclick: () => phone.composer.edit(message) }, icon("edit")));
}
