// The vault closes itself when nothing is asked for a while. Writing a long letter asks for nothing: so say that somebody is here.
const sayAtMostEvery = 60_000; // milliseconds

export function keepWatch() {
  const idle = Number(document.querySelector("[data-idle]")?.dataset.idle) * 1000;
  if (!idle) return;
  let said = Date.now();
  let touched; // the form in which something was written
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, idle + 1000);
  };
  // What was half written goes into the closed vault's keeping, and is there again after Unlock. Where the vault is open still, for
  // another window, or nobody answers, the page stays.
  const leave = async () => {
    if (touched) {
      const body = new URLSearchParams(new FormData(touched));
      body.append("away-from", location.pathname);
      const answer = await fetch("/away", { method: "POST", body }).catch(() => null);
      if (!answer?.redirected) return wait();
    }
    location.replace(location.pathname === "/help" ? "/away/help" : "/away");
  };
  addEventListener("input", (event) => {
    if (/^\/(log|welcome)\//.test(location.pathname) || event.target.form?.matches("[data-hold]")) touched = event.target.form ?? touched;
    if (Date.now() - said < sayAtMostEvery) return;
    said = Date.now();
    fetch("/here").then((answer) => answer.ok && wait()).catch(() => {});
  });
  wait();
}
