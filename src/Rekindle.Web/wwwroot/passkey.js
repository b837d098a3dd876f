// A passkey that is also a key: with WebAuthn's PRF its device makes the same 32 bytes again, for the person alone. They go to Rekindle
// on this machine, in the form that they belong to, and nowhere else.
const evaluation = (salt) => ({ first: fromBase64(salt) });

function fromBase64(text) {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function toBase64(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

function toBase64Url(text) {
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

// Nobody checks the challenge: what proves the passkey is that its 32 bytes open the vault.
const challenge = () => crypto.getRandomValues(new Uint8Array(32));

async function outputOf(passkeys) {
  const answer = await navigator.credentials.get({
    publicKey: {
      challenge: challenge(),
      userVerification: "required",
      allowCredentials: passkeys.map(({ id }) => ({ type: "public-key", id: fromBase64(id) })),
      extensions: {
        prf: { evalByCredential: Object.fromEntries(passkeys.map(({ id, salt }) => [toBase64Url(id), evaluation(salt)])) },
      },
    },
  });
  return { id: toBase64(answer.rawId), output: answer.getClientExtensionResults().prf?.results?.first };
}

async function made({ salt, name }) {
  const passkey = await navigator.credentials.create({
    publicKey: {
      challenge: challenge(),
      rp: { name },
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      pubKeyCredParams: [
        { type: "public-key", alg: -7 },
        { type: "public-key", alg: -257 },
      ],
      authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
      extensions: { prf: { eval: evaluation(salt) } },
    },
  });
  const prf = passkey.getClientExtensionResults().prf;
  const id = toBase64(passkey.rawId);
  if (prf?.results?.first) return { id, output: prf.results.first };
  return prf?.enabled ? outputOf([{ id, salt }]) : { id };
}

for (const form of document.querySelectorAll("[data-passkey]")) {
  if (!globalThis.PublicKeyCredential) continue;
  const said = form.querySelector("[data-said]");
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    said.textContent = "";
    try {
      const { id, output } = form.dataset.passkey === "new" ? await made(form.dataset) : await outputOf(JSON.parse(form.dataset.passkeys));
      if (!output) {
        said.textContent = "This passkey cannot be a key. Try another device, or a passphrase.";
        return;
      }
      form.elements.credential.value = id;
      form.elements.output.value = toBase64(output);
      form.submit();
    } catch {
      said.textContent = "That was cancelled, or there is no passkey here. Nothing has changed.";
    }
  });
}
