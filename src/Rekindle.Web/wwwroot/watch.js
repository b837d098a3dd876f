// The vault closes itself when nothing is asked for a while. Writing a long letter asks for nothing: so say that somebody is here.
const sayAtMostEvery = 60_000; // milliseconds

export function keepWatch() {
  const idle = Number(document.querySelector("[data-idle]")?.dataset.idle) * 1000;
  if (!idle) return;
  let said = Date.now();
  let timer;
  // A choice of many small things is sent along, so that it is there again after opening. "hold" says that it is not to be saved yet.
  const held = document.querySelector("form[data-hold]");
  let changed = false;
  held?.addEventListener("input", () => (changed = true));
  const close = () => {
    if (!changed) return location.replace("/unlock");
    held.append(Object.assign(document.createElement("input"), { type: "hidden", name: "hold", value: "on" }));
    held.submit();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(close, idle + 1000);
  };
  addEventListener("input", () => {
    if (Date.now() - said < sayAtMostEvery) return;
    said = Date.now();
    fetch("/here").then((answer) => answer.ok && wait()).catch(() => {});
  });
  wait();
}
