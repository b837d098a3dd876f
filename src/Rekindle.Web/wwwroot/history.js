// Choosing a file with comfort: drop it, see how far the reading is, cancel it. Without this the form does the same in one step.
const form = document.querySelector("[data-upload]");

if (form) {
  const drop = form.querySelector("[data-drop]");
  const input = form.querySelector("input[type=file]");
  const reading = form.querySelector("[data-reading]");
  const said = form.querySelector("[data-said]");
  const bar = form.querySelector("progress");
  const button = form.querySelector("button[type=submit]");
  let running = null;

  // A file that misses its place must not replace the page.
  for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.preventDefault());
  drop.addEventListener("dragover", () => drop.classList.add("over"));
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    if (!running && event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });

  const show = (words) => {
    reading.hidden = false;
    said.textContent = words;
  };

  form.querySelector("[data-cancel]").addEventListener("click", () => running?.abort());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (running) return;
    const size = [...input.files].reduce((sum, file) => sum + file.size, 0);
    if (size > Number(form.dataset.most)) {
      bar.hidden = true;
      show("These files are larger than 200 MB together. Export the chat without pictures and films.");
      return;
    }
    running = new AbortController();
    button.hidden = true;
    bar.hidden = false;
    bar.removeAttribute("value");
    show("Reading…");
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        headers: { Accept: "application/x-ndjson" },
        signal: running.signal,
      });
      if (answer.redirected) return location.assign(answer.url);
      if (!answer.ok) throw new Error("refused");
      let last = "";
      const lines = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await lines.read(); !part.done; part = await lines.read()) {
        last = (last + part.value).slice(-64);
        const percent = Number(last.trim().split("\n").at(-1));
        if (percent >= 0) bar.value = percent;
      }
      if (!last.trimEnd().endsWith("done")) throw new Error("cut");
      location.assign("/history");
    } catch (error) {
      running = null;
      button.hidden = false;
      bar.hidden = true;
      show(error.name === "AbortError" ? "Cancelled. Nothing of it was kept." : "That did not work. Nothing of it was kept. Open this page anew and try again.");
    }
  });
}
