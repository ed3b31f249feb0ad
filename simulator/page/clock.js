// The clock in the upper bar: what time it is for everybody, and jumps.
import { get, post } from "./api.js";
import { fullDay, shortMoment, t, time } from "./i18n.js";

const POLL_MS = 2000;

export class ClockBar {
  constructor() {
    this.jumps = [...document.querySelectorAll("[data-jump]")];
    for (const button of this.jumps) button.addEventListener("click", () => this.jump(button.dataset.jump));
    this.moving = false;
    this.due = null;
    setInterval(() => this.tick(), 250);
    setInterval(() => this.poll().catch(() => {}), POLL_MS);
  }

  take(shown) {
    this.base = Date.parse(shown.now);
    this.rate = shown.rate;
    this.at = performance.now();
    this.tick();
  }

  now() { return this.base + this.rate * (performance.now() - this.at); }

  tick() {
    if (this.base === undefined) return;
    document.getElementById("time").textContent = time(this.now());
    document.getElementById("date").textContent = fullDay(this.now());
  }

  async poll() {
    const [shown, { reports }] = await Promise.all([get("/sim/clock"), get("/sim/clock/reports")]);
    this.take(shown);
    const ahead = reports.filter((one) => one.alive && one.next_due).map((one) => Date.parse(one.next_due)).filter((due) => due > this.now());
    this.due = ahead.length ? Math.min(...ahead) : null;
    if (!this.moving) this.showDue();
  }

  showDue() {
    const next = this.jumps.find((button) => button.dataset.jump === "next");
    next.disabled = this.moving || !this.due;
    this.say(this.due ? t("due", { when: shortMoment(this.due) }) : t("due_none"));
  }

  say(words, bad = false) {
    const place = document.getElementById("due");
    place.textContent = words;
    place.classList.toggle("bad", bad);
  }

  async jump(how) {
    this.moving = true;
    this.jumps.forEach((button) => { button.disabled = true; });
    this.say(t("moving"));
    let trouble = "";
    try {
      this.take(await post("/sim/clock/advance", how === "next" ? { to_next: true } : { seconds: Number(how) }).then((done) => ({ rate: this.rate, ...done })));
    } catch (error) {
      trouble = error.message;
    }
    this.moving = false;
    this.jumps.forEach((button) => { button.disabled = false; });
    await this.poll();
    if (trouble) this.say(trouble, true);
  }
}
