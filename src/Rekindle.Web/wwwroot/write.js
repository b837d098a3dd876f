// Reads the draft as one types, jumps to the place of a remark, and copies. Without this the buttons do the same, one step at a time.
const pause = 400; // milliseconds without a key before the text is read

const form = document.querySelector("[data-draft]");

if (form) {
  const area = form.querySelector("textarea");
  const review = document.querySelector("[data-review]");
  const said = document.querySelector("[data-said]");
  const helps = document.querySelector("[data-helps]");
  let timer;
  let running = null;

  const read = async () => {
    running?.abort();
    running = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set("text", area.value); // line ends as they stand here: the places of the remarks are counted in them
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body, signal: running.signal });
      if (!answer.ok || answer.redirected) return;
      review.innerHTML = answer.status === 204 ? "" : await answer.text();
      const summary = review.querySelector("[data-summary]")?.textContent ?? "";
      if (said.textContent !== summary) said.textContent = summary;
      helps.hidden = !review.querySelector("[data-help-first]");
      pickUp();
    } catch (error) {
      if (error.name !== "AbortError") review.replaceChildren(); // an old remark on a new text would mislead
    }
  };

  // A tap on a quote selects it where it stands.
  const pickUp = () => {
    for (const item of review.querySelectorAll("[data-start] q")) {
      const place = item.closest("[data-start]").dataset;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quote";
      button.textContent = item.textContent;
      button.addEventListener("click", () => {
        area.focus();
        area.setSelectionRange(Number(place.start), Number(place.end));
      });
      item.replaceWith(button);
    }
  };

  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(read, pause);
  });
  if (area.value) read();
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.querySelector(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(text.value ?? text.textContent);
      button.textContent = "Copied. It is yours to send, or not.";
    } catch {
      getSelection().selectAllChildren(text);
      button.textContent = "Marked. Copy it by hand.";
    }
  });
}
