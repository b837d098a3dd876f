// What was written while nothing answered waits here: sealed lines, which this browser cannot read.
const openStore = () =>
  new Promise((done, failed) => {
    const asked = indexedDB.open("waiting", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("lines", { autoIncrement: true });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

async function use(mode, work) {
  const store = await openStore();
  try {
    return await new Promise((done, failed) => {
      const turn = store.transaction("lines", mode);
      const asked = work(turn.objectStore("lines"));
      turn.oncomplete = () => done(asked.result);
      turn.onerror = turn.onabort = () => failed(turn.error);
    });
  } finally {
    store.close();
  }
}

/** Keeps sealed lines: all of them or none. */
export const wait = (lines) =>
  use("readwrite", (store) => {
    let last;
    for (const line of lines) last = store.add(line);
    return last;
  });

/** Posts what waits, one line at a time. A line leaves this store once the vault has it, so it may arrive twice; there it is kept once. */
export async function send() {
  let arrived = 0;
  const keys = await use("readonly", (store) => store.getAllKeys());
  for (const key of keys) {
    const line = await use("readonly", (store) => store.get(key));
    if (!line || line.refused) continue;
    const answer = await fetch("/offline/entries", { method: "POST", body: line, headers: { "Content-Type": "text/plain" } });
    if (answer.status === 422) await use("readwrite", (store) => store.put({ refused: line }, key));
    if (answer.status !== 200) continue;
    await use("readwrite", (store) => store.delete(key));
    arrived++;
  }
  return arrived;
}
