// The page: people on the left, their phones side by side, one long poll for all of them.
import { get, post } from "./api.js";
import { ClockBar } from "./clock.js";
import { addPerson, openLink } from "./dialogs.js";
import { h } from "./dom.js";
import { apply, load, setZone, switchLanguage, t, zone, zoneOptions } from "./i18n.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";

const OPEN_AT_FIRST = 4;
const WAIT_SECONDS = 25;
const RETRY_MS = 1500;

class App {
  constructor() {
    this.phones = new Map();
    this.opened = new Set(JSON.parse(sessionStorage.getItem("opened") || "[]"));
    this.known = new Set(JSON.parse(sessionStorage.getItem("known") || "[]"));
    this.people = new People(this);
    this.place = document.getElementById("phones");
    this.version = 0;
    this.alive = true;
  }

  async start() {
    await load();
    apply();
    this.clock = new ClockBar();
    document.getElementById("language").addEventListener("click", () => this.retell());
    document.getElementById("add-person").addEventListener("click", () => addPerson(this));
    document.getElementById("open-link").addEventListener("click", () => openLink(this));
    document.getElementById("zone").addEventListener("change", (event) => { setZone(event.target.value); this.redraw(); });
    document.addEventListener("click", (event) => closePopups(event.target));
    document.addEventListener("visibilitychange", () => this.phones.forEach((phone) => this.people.update(phone)));
    for (;;) await this.follow_changes();
  }

  async follow_changes() {
    try {
      const news = this.version ? await get(`/sim/changes?after=${this.version}&timeout=${WAIT_SECONDS}`) : null;
      if (!news || news.people || news.version < this.version) await this.readState(news);
      if (news) await Promise.all(news.chats.map((id) => this.phones.get(id)?.refresh()));
      this.version = news ? news.version : this.version;
      await this.tell(true);
    } catch {
      await this.tell(false);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async readState(news) {
    const state = await get("/sim/state");
    if (this.bot && news && state.version < this.version) location.reload();
    this.bot = state.bot;
    this.clock.take(state.clock);
    this.zones(state.zone);
    for (const person of state.people) if (!this.phones.has(person.id)) this.add(person);
    await Promise.all([...this.phones.values()].filter((phone) => phone.version === 0).map((phone) => phone.refresh()));
    if (!news) this.version = state.version;
    this.arrange();
  }

  add(person) {
    if (!this.known.has(person.id) && this.opened.size < OPEN_AT_FIRST) this.opened.add(person.id);
    this.known.add(person.id);
    this.phones.set(person.id, new Phone(person, this.bot, this));
  }

  arrange() {
    sessionStorage.setItem("opened", JSON.stringify([...this.opened]));
    sessionStorage.setItem("known", JSON.stringify([...this.known]));
    const wanted = [...this.opened].map((id) => this.phones.get(id)).filter(Boolean);
    for (const child of [...this.place.children]) if (!wanted.some((phone) => phone.root === child)) child.remove();
    const added = wanted.filter((phone) => phone.root.parentNode !== this.place);
    this.place.append(...added.map((phone) => phone.root));
    added.forEach((phone) => phone.scrollDown());
    if (!wanted.length) this.place.append(h("p.nobody", {}, t("nobody")));
    this.phones.forEach((phone) => this.people.update(phone));
  }

  isOpen(id) { return this.opened.has(id); }

  // An open phone that is out of sight is wanted, not wanted away: on a narrow screen most are.
  toggle(id) { if (this.opened.has(id) && this.inSight(id)) this.hide(id); else this.show(id); }

  inSight(id) {
    const [phone, room] = [this.phones.get(id).root, this.place].map((element) => element.getBoundingClientRect());
    return phone.left + phone.width / 2 > room.left && phone.left + phone.width / 2 < room.right;
  }

  hide(id) {
    this.opened.delete(id);
    this.arrange();
  }

  show(id) {
    this.opened.add(id);
    this.arrange();
    this.phones.get(id)?.root.scrollIntoView({ inline: "center", block: "nearest", behavior: "smooth" });
  }

  phone(id) { return this.phones.get(id); }

  everybody() { return [...this.phones.values()].map((phone) => phone.person); }

  async make(wanted) {
    const person = await post("/sim/people", wanted);
    if (!this.phones.has(person.id)) {
      this.add(person);
      await this.phones.get(person.id).refresh();
    }
    this.show(person.id);
    return person;
  }

  follow(address, phone) {
    const link = new URL(address, location.href);
    const shared = link.hostname === "t.me" && link.pathname === "/share/url" ? link.searchParams.get("url") : null;
    const inner = shared || address;
    if (this.leadsToBot(inner)) openLink(this, inner);
    else if (/^(https?|mailto|tel):/.test(inner)) window.open(inner, "_blank", "noopener");
    else phone.toast(inner);
  }

  leadsToBot(address) {
    const link = new URL(address, location.href);
    const name = link.protocol === "tg:" ? link.searchParams.get("domain") : link.hostname === "t.me" && link.pathname.slice(1);
    return Boolean(name) && name.toLowerCase() === this.bot.username.toLowerCase();
  }

  async tell(answers) {
    if (answers && performance.now() - (this.asked || -1e9) > 5000) {
      this.asked = performance.now();
      this.bot = (await get("/sim/state")).bot;
    }
    const place = document.getElementById("status");
    place.textContent = t(!answers ? "server_off" : this.bot.connected ? "bot_on" : "bot_off");
    place.className = `status ${answers && this.bot.connected ? "on" : "off"}`;
  }

  zones(fromServer) {
    const select = document.getElementById("zone");
    select.replaceChildren(...zoneOptions(fromServer).map(([value, words]) => h("option", { value }, words)));
    select.value = zone();
  }

  retell() {
    switchLanguage();
    this.zones();
    this.redraw();
    this.tell(this.alive);
  }

  redraw() {
    this.clock.tick();
    this.clock.showDue();
    this.phones.forEach((phone) => phone.build());
    this.place.replaceChildren();
    this.arrange();
  }
}

function closePopups(target) {
  for (const popup of document.querySelectorAll(".popup:not([hidden])")) {
    if (!popup.contains(target) && !popup.parentElement.contains(target)) popup.hidden = true;
  }
}

window.app = new App();
window.app.start();
