// The bad minute must work while the server is stopped: the worker keeps that one page. What waited is handed over when the vault is open.
import { send } from "./waiting.js";

/** Takes the person's own words out of this browser; the page with the wave and the help lines stays. */
export function forgetOwn() {
  navigator.serviceWorker?.controller?.postMessage({ forget: "own" });
  globalThis.caches?.delete("own").catch(() => {});
}

export async function keepForTheBadMinute() {
  document.querySelector("[data-lock]")?.addEventListener("submit", forgetOwn);
  const stamp = document.querySelector("[data-keep]")?.dataset.keep;
  if (!stamp || !navigator.serviceWorker) return;
  if (stamp === "nothing") {
    forgetOwn();
    globalThis.caches?.delete("page").catch(() => {});
    return;
  }
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ keep: stamp });
    const arrived = await send();
    if (arrived) tell(arrived);
  } catch {
    // Nothing answers, or this browser keeps nothing (a private window): the pages work without.
  }
}

function tell(arrived) {
  const said = document.createElement("p");
  said.className = "notice";
  said.setAttribute("role", "status");
  said.append(arrived === 1 ? "One entry that waited in this browser has arrived. " : `${arrived} entries that waited in this browser have arrived. `);
  const link = document.createElement("a");
  link.href = "/log";
  link.textContent = "See the log";
  said.append(link);
  document.querySelector("main").prepend(said);
}
