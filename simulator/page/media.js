// Files inside of messages: pictures, voices with a player, documents to open, places, contacts, polls.
import { h, icon } from "./dom.js";
import { length, size, t } from "./i18n.js";

export function renderMedia(media) {
  const make = { photo: picture, sticker, voice: sound, audio: sound, location, contact, poll }[media.kind] || file;
  return make(media);
}

function picture(media) {
  const ratio = media.width && media.height ? `${media.width} / ${media.height}` : "auto";
  const image = h("img", { src: media.url, alt: t("photo"), style: `aspect-ratio:${ratio}` });
  return h("a.picture", { href: media.url, target: "_blank", rel: "noopener" }, image);
}

const SAMPLE_BYTES = 64;
const SUN = `<svg viewBox="0 0 128 128" fill="none" stroke-linecap="round" aria-hidden="true">
  <g stroke="#f0c35b" stroke-width="7"><path d="M64 8v12M64 108v12M8 64h12M108 64h12M24 24l9 9M95 95l9 9M24 104l9-9M95 33l9-9"/></g>
  <circle cx="64" cy="64" r="34" fill="#f6d478" stroke="#fff" stroke-width="4"/>
  <g stroke="#6b5220" stroke-width="4"><path d="M53 58v4M75 58v4M51 73c7 8 19 8 26 0"/></g></svg>`;

function sticker(media) {
  const label = { role: "img", "aria-label": t("sticker") };
  if (media.file_size <= SAMPLE_BYTES) return h("div.sticker", { ...label, html: SUN });
  return h("div.sticker", label, h("img", { src: media.url, alt: "" }));
}

function sound(media) {
  const player = new Audio();
  player.preload = "none";
  const seconds = h("span.seconds", {}, length(media.duration || 0));
  const track = h("span.track");
  const button = h("button.play", { type: "button", "aria-label": t("play"), onclick: toggle }, icon("play"));
  const show = (name, label) => {
    button.replaceChildren(icon(name));
    button.setAttribute("aria-label", t(label));
  };
  function toggle() {
    if (!player.src) player.src = media.url;
    if (player.paused) player.play().catch(() => show("play", "play"));
    else player.pause();
  }
  player.addEventListener("play", () => show("pause", "pause"));
  player.addEventListener("pause", () => show("play", "play"));
  player.addEventListener("timeupdate", () => {
    const whole = Number.isFinite(player.duration) ? player.duration : media.duration || 1;
    track.style.setProperty("--done", `${Math.min(100, (100 * player.currentTime) / whole)}%`);
    seconds.textContent = length(player.ended ? media.duration : player.currentTime);
  });
  const name = media.title || media.file_name;
  return h("div.sound", {}, button, h("div.sound-body", {}, name ? h("span.file-name", {}, name) : track, seconds));
}

function file(media) {
  const name = media.file_name || t(media.kind);
  const extension = name.includes(".") ? name.split(".").pop().slice(0, 4) : "";
  const mark = h("span.file-mark", {}, extension || icon("file"));
  const about = h("span.file-about", {}, h("span.file-name", {}, name), h("span.file-size", {}, size(media.file_size || 0)));
  return h("a.file", { href: media.url, target: "_blank", rel: "noopener", title: name }, mark, about);
}

function location(media) {
  const place = `${media.latitude.toFixed(4)}, ${media.longitude.toFixed(4)}`;
  return h("div.file", {}, h("span.file-mark", {}, icon("pin")),
    h("span.file-about", {}, h("span.file-name", {}, t("location")), h("span.file-size", {}, place)));
}

function contact(media) {
  return h("div.file", {}, h("span.file-mark", {}, icon("person")),
    h("span.file-about", {}, h("span.file-name", {}, media.first_name), h("span.file-size", {}, media.phone_number)));
}

const poll = (media) => h("div.poll", {}, h("strong", {}, media.question), ...media.options.map((one) => h("span", {}, one.text)));
