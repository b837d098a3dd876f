// Leave: the screen is emptied first, then the vault is closed, then another page takes this one's place in the history.
import { forgetOwn } from "./keep.js";

const pauseBetweenEscapes = 1000; // milliseconds within which Esc twice means leave

function go(link) {
  document.documentElement.hidden = true;
  document.title = "Weather";
  forgetOwn();
  const lock = document.querySelector("[data-lock]");
  if (lock) {
    fetch(lock.action, { method: "POST", body: new URLSearchParams(new FormData(lock)), keepalive: true }).catch(() => {});
  }
  document.body.replaceChildren();
  location.replace(link);
}

export function leaveAtOnce() {
  const leave = document.querySelector("[data-leave]");
  if (!leave) return;
  const link = leave.href;
  leave.addEventListener("click", (event) => {
    event.preventDefault();
    go(link);
  });
  let last = -Infinity;
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (event.timeStamp - last < pauseBetweenEscapes) go(link);
    last = event.timeStamp;
  });
  // A page that the browser kept aside must not come back with the Back button.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}
