// The words of the wave: in for four seconds, out for six, nine times. A voice is told them once somebody asks for it or rates the wish,
// so that it does not speak over a page that is being read.
const breathIn = 4000; // milliseconds
const breath = 10_000;
const whole = 90_000;

const wave = document.querySelector("[data-wave]");
if (wave) breathe();

function breathe() {
  const word = wave.querySelector("[data-word]");
  const told = wave.querySelector("[data-told]");
  const guide = wave.querySelector("[data-guide]");
  const moving = () => wave.getAnimations({ subtree: true });
  let began = performance.now();
  let aloud = false;
  let timer;

  const say = (words) => {
    word.textContent = words;
    if (aloud) told.textContent = words;
  };
  const step = () => {
    const gone = performance.now() - began;
    if (gone >= whole) {
      say("Ninety seconds. You are still here, and nothing is sent.");
      return;
    }
    const into = gone % breath;
    say(into < breathIn ? "Breathe in" : "and slowly out");
    timer = setTimeout(step, (into < breathIn ? breathIn : breath) - into + 20);
  };

  wave.querySelector("[data-plain]").classList.add("unseen"); // a voice reads it still
  word.hidden = guide.hidden = false;
  guide.addEventListener("click", () => {
    clearTimeout(timer);
    aloud = true;
    began = performance.now();
    for (const animation of moving()) {
      animation.cancel();
      animation.play();
    }
    step();
  });
  document.querySelector("input[name=intensity]")?.form.addEventListener("input", () => {
    aloud = true;
  }, { once: true });
  step();
}
