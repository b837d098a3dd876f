// Printing the card with one tap. Without this the menu of the browser does it.
const button = document.querySelector("[data-print]");

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
