// The card: the words of the wave, the way out, and a place to write whose words leave this page sealed and no other way.
const breathIn = 4000; // milliseconds
const breath = 10_000;
const whole = 90_000;
const pauseBetweenEscapes = 1000; // within which Esc twice means leave

const find = (selector) => document.querySelector(selector);

function leave() {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  location.replace("about:blank");
}

find("[data-without]").hidden = true;
find("[data-leave]").hidden = false;
find("[data-leave]").addEventListener("click", leave);
let lastEscape = -Infinity;
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat) return;
  if (event.timeStamp - lastEscape < pauseBetweenEscapes) leave();
  lastEscape = event.timeStamp;
});

// The wave. A voice is told its words once somebody asks for it.
const word = find("[data-word]");
const told = find("[data-told]");
const figure = find("figure");
let began = performance.now();
let aloud = false;
let timer;

function step() {
  const gone = performance.now() - began;
  const words = gone >= whole ? "Ninety seconds. You are still here, and nothing is sent."
    : gone % breath < breathIn ? "Breathe in" : "and slowly out";
  word.textContent = words;
  if (aloud) told.textContent = words;
  if (gone < whole) timer = setTimeout(step, (gone % breath < breathIn ? breathIn : breath) - (gone % breath) + 20);
}

find("[data-again]").hidden = false;
find("[data-again]").addEventListener("click", () => {
  clearTimeout(timer);
  aloud = true;
  began = performance.now();
  for (const animation of figure.getAnimations({ subtree: true })) {
    animation.cancel();
    animation.play();
  }
  step();
});
step();

// Writing. What is kept here is sealed: nobody who holds this phone can read it, its writer neither.
const form = find("form");
const waiting = find("[data-waiting]");
const said = find("[data-said]");
const box = find("[data-sealed]");
const shelf = `card-${form.dataset.vault.slice(0, 8)}`;
let entries = [];
let since = null; // when this urge was first spoken of

form.addEventListener("input", () => {
  since ??= performance.now();
});

function id() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = (bytes[6] % 16) + 0x70;
  bytes[8] = (bytes[8] % 64) + 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// The moment with this phone's offset, as the journey format writes it.
function now() {
  const at = new Date();
  const offset = -at.getTimezoneOffset();
  const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

function events() {
  const data = new FormData(form);
  const made = [];
  const written = data.get("text").trim();
  const text = written.toWellFormed?.() ?? written; // half a character cannot be kept
  if (text) made.push({ type: "letter-written", at: now(), id: id(), text });
  if (data.has("intensity")) {
    const outcome = data.get("outcome") || (text ? "wrote-letter" : "rode-out");
    const urge = { type: "urge", at: now(), id: id(), intensity: Number(data.get("intensity")), outcome };
    if (data.has("after")) urge.after = Number(data.get("after"));
    urge.seconds = Math.round((performance.now() - since) / 1000);
    made.push(urge);
  }
  return made;
}

function show() {
  waiting.hidden = entries.length === 0;
  find("[data-count]").textContent = entries.length === 1 ? "One entry waits here, sealed." : `${entries.length} entries wait here, sealed.`;
  box.value = entries.length ? entries.join("\n") + "\n" : "";
}

// A file's page shares this shelf with every other file: sealed text is all that ever lies on it.
function keep() {
  try {
    if (entries.length) localStorage.setItem(shelf, entries.join("\n"));
    else localStorage.removeItem(shelf);
    return true;
  } catch {
    return false;
  }
}

function recall() {
  try {
    return (localStorage.getItem(shelf) ?? "").split("\n").filter((line) => line.startsWith('{"rekindle":"sealed-entry"'));
  } catch {
    return [];
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const made = events();
  if (made.length === 0) {
    said.textContent = "Choose a number or write something first.";
    return;
  }
  try {
    const lines = [];
    for (const one of made) lines.push(await seal(form.dataset.vault, form.dataset.key, JSON.stringify(one)));
    entries = [...recall(), ...lines];
    const kept = keep();
    form.reset();
    since = null;
    show();
    said.textContent = kept
      ? "Sealed. It waits here until you take it home."
      : "Sealed. This browser keeps nothing, so save it as a file now.";
  } catch {
    said.textContent = "Sealing did not work. Nothing was kept; your words are still above.";
  }
});

find("[data-save]").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([box.value], { type: "text/plain" }));
  link.download = form.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  said.textContent = "Saved as a file. At home, import it.";
});

find("[data-copy]").addEventListener("click", async () => {
  find("[data-text]").open = true;
  box.focus();
  box.select();
  try {
    await navigator.clipboard.writeText(box.value);
    said.textContent = "Copied.";
  } catch {
    said.textContent = "Marked: copy it with your phone's own menu.";
  }
});

find("[data-clear]").addEventListener("click", () => {
  if (!confirm("Have these entries arrived at home? They cannot be opened here, and they are gone from this phone then.")) return;
  entries = [];
  keep();
  show();
  said.textContent = "Removed from here.";
});

if (isSecureContext && globalThis.crypto?.subtle) {
  find("[data-write]").hidden = false;
  entries = recall();
  show();
} else {
  find("[data-cannot]").hidden = false;
}
