// The page for the bad minute, without a server: what is written is sealed at once and waits as sealed text alone.
import { seal } from "./seal.js";
import { send, wait } from "./waiting.js";

const idle = 600_000; // milliseconds after which nothing half-written stays on the screen
const form = document.querySelector("[data-offline]");
const { vault, key } = form?.dataset ?? {};
if (key) start();

function start() {
  const began = Date.now();
  form.querySelector("[data-script]").hidden = false;
  const said = form.querySelector("[data-said]");
  const tell = (words) => {
    said.hidden = false;
    said.textContent = words;
  };
  let timer;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(putAway, idle);
  };

  async function keep(outcome) {
    const now = new Date();
    const events = [];
    const written = form.elements.text.value.trim();
    const text = written.toWellFormed?.() ?? written;
    if (text) events.push({ type: "letter-written", text });
    const intensity = number("intensity");
    if (outcome && intensity !== null) {
      const urge = { type: "urge", intensity, outcome, seconds: Math.round((now - began) / 1000) };
      const after = number("after");
      if (after !== null) urge.after = after;
      events.push(urge);
    }
    const sealed = [];
    for (const event of events) sealed.push(await seal(vault, key, JSON.stringify({ type: event.type, at: local(now), id: newId(now), ...event })));
    if (sealed.length) await wait(sealed);
    return events.length;
  }

  async function putAway() {
    if (form.elements.text.value.trim()) await keep(null);
    document.querySelector("main").replaceChildren(Object.assign(document.createElement("h1"), { textContent: "Put away." }));
  }

  const number = (name) => {
    const chosen = form.elements[name].value;
    return chosen === "" ? null : Number(chosen);
  };

  form.addEventListener("input", watch);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const outcome = event.submitter?.value ?? "rode-out";
    try {
      const kept = await keep(outcome);
      if (!kept) return tell("One number at the top, and it is noted. Or leave it unnoted: being here was enough.");
      form.reset();
      const arrived = await send().catch(() => 0);
      tell(arrived === kept ? "Kept." : "Sealed. It waits here, and arrives when Rekindle is open in this browser.");
    } catch {
      tell("This browser could not keep it. Nothing is lost while this page stays open; paper keeps it, too.");
    }
  });
  watch();
}

// RFC 3339, to the second, with the offset of the person's own clock.
function local(moment) {
  const offset = -moment.getTimezoneOffset();
  const two = (n) => String(Math.trunc(n)).padStart(2, "0");
  const wall = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? "-" : "+"}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

// UUIDv7: 48 bits of the moment, the rest random.
function newId(moment) {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = moment.getTime();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
