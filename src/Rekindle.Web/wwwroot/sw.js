// Keeps one page for when nothing answers: the bad minute. The server puts two lines before this text: const version, const shell.
//   shell-<version>  style, scripts, icons
//   page             the page with the wave, the help lines and a place to write; nothing of the person
//   own              the same page with their plans, reasons and friend: only where they chose that, until Lock, Leave or their no
const shellCache = `shell-${version}`;
const badMinute = ["/urge", "/offline"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(shellCache).then((cache) => cache.addAll(shell)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("shell-") && name !== shellCache).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

// One after the other: what is to be forgotten must not be put back by a keeping that had begun before.
let turn = Promise.resolve();
addEventListener("message", (event) => {
  turn = turn.then(() => (event.data.forget ? caches.delete("own") : keep(event.data.keep))).catch(() => {});
  event.waitUntil(turn);
});

addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== "GET") return;
  if (shell.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(event.request)));
  else if (event.request.mode === "navigate") event.respondWith(page(event.request, pathname));
});

// The server first, always. The kept page stands in where nothing answers, and for the bad minute also where the door or the vault is closed.
async function page(request, pathname) {
  try {
    const answer = await fetch(request);
    const isOpen = answer.status !== 401 && answer.status < 500 && answer.type !== "opaqueredirect";
    return isOpen || !badMinute.includes(pathname) ? answer : ((await kept()) ?? answer);
  } catch {
    return (await kept()) ?? Response.error();
  }
}

const kept = async () =>
  (await caches.match("/offline/own", { cacheName: "own" })) ?? caches.match("/offline", { cacheName: "page" });

// Fetched anew only where something changed. What is not theirs to keep any more goes first; what is, stays until the new is there.
async function keep(stamp) {
  const theirsToo = stamp.endsWith("-own");
  if (!theirsToo) await caches.delete("own");
  const pages = await caches.open("page");
  const before = await pages.match("/offline/stamp");
  const same = before !== undefined && (await before.text()) === stamp;
  if (same && (!theirsToo || (await caches.match("/offline/own", { cacheName: "own" })))) return;
  const general = await fetch("/offline");
  if (general.status !== 200 || general.redirected) return;
  await pages.put("/offline", general);
  if (theirsToo) {
    const theirs = await fetch("/offline/own");
    if (theirs.status !== 200 || theirs.redirected) return;
    await (await caches.open("own")).put("/offline/own", theirs);
  }
  await pages.put("/offline/stamp", new Response(stamp));
}
