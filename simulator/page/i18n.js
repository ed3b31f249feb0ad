// Words, dates and sizes in the chosen language and time zone.

const ZONES = [
  "Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk",
  "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka", "UTC",
];
const state = { texts: {}, language: localStorage.getItem("language") || "ru", zone: localStorage.getItem("zone") || "" };

export async function load() {
  state.texts = await (await fetch("/page/texts.json")).json();
  if (!state.texts[state.language]) state.language = "ru";
}

export function t(key, values = {}) {
  const words = state.texts[state.language][key];
  if (typeof words !== "string") return words ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function apply(root = document) {
  document.documentElement.lang = state.language;
  document.title = t("title");
  for (const element of root.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  for (const element of root.querySelectorAll("[data-t-label]")) element.setAttribute("aria-label", t(element.dataset.tLabel));
  for (const element of root.querySelectorAll("[data-t-title]")) element.title = t(element.dataset.tTitle);
}

export function switchLanguage() {
  state.language = state.language === "ru" ? "en" : "ru";
  localStorage.setItem("language", state.language);
  apply();
}

export function zoneOptions(fromServer) {
  if (!state.zone && fromServer) state.zone = fromServer;
  const all = state.zone && !ZONES.includes(state.zone) ? [state.zone, ...ZONES] : ZONES;
  return [["", t("zone_browser")], ...all.map((zone) => [zone, zoneName(zone)])];
}

function zoneName(name) {
  const options = { timeZone: name, timeZoneName: "longGeneric" };
  const parts = new Intl.DateTimeFormat(state.language, options).formatToParts();
  return parts.find((part) => part.type === "timeZoneName").value;
}

export const zone = () => state.zone;

export function setZone(name) {
  state.zone = name;
  localStorage.setItem("zone", name);
}

const format = (moment, options) =>
  new Intl.DateTimeFormat(state.language === "ru" ? "ru-RU" : "en-GB", { timeZone: state.zone || undefined, ...options }).format(moment);

export const time = (moment) => format(moment, { hour: "2-digit", minute: "2-digit" });
export const day = (moment) => format(moment, { day: "numeric", month: "long" });
export const fullDay = (moment) => format(moment, { weekday: "short", day: "numeric", month: "long", year: "numeric" });
export const shortMoment = (moment) => format(moment, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
export const dayKey = (moment) => format(moment, { year: "numeric", month: "2-digit", day: "2-digit" });

export function size(bytes) {
  if (bytes < 1024) return t("bytes", { n: bytes });
  if (bytes < 1024 * 1024) return t("kilobytes", { n: Math.round(bytes / 102.4) / 10 });
  return t("megabytes", { n: Math.round(bytes / 104857.6) / 10 });
}

export const length = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
