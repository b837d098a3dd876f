// The vault closes itself when nothing is asked for a while. Writing a long letter asks for nothing: so say that somebody is here.
const sayAtMostEvery = 60_000; // milliseconds

export function keepWatch() {
  const idle = Number(document.querySelector("[data-idle]")?.dataset.idle) * 1000;
  if (!idle) return;
  let said = Date.now();
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => location.replace(location.pathname === "/help" ? "/away/help" : "/away"), idle + 1000);
  };
  addEventListener("input", () => {
    if (Date.now() - said < sayAtMostEvery) return;
    said = Date.now();
    fetch("/here").then((answer) => answer.ok && wait()).catch(() => {});
  });
  wait();
}
