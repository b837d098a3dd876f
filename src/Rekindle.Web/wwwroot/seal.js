// Seals one line of the journey format for one vault. Only that vault can open it; what seals it cannot read it again.
//   ECDH P-256 with a key made for this line alone, HKDF-SHA-256 to an AES-256-GCM key
//   {"rekindle":"sealed-entry","version":1,"vault":"<hex>","ephemeral":"<base64>","box":"<base64 of nonce | ciphertext | tag>"}
const label = new TextEncoder().encode("rekindle/v1/sealed-entry");
const agreement = { name: "ECDH", namedCurve: "P-256" };

function join(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function fromHex(text) {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) throw new TypeError("the vault's id must be written in hexadecimal");
  return Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
}

const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/**
 * Seals a line. Needs a secure context: https, this machine's own address, or a file.
 * @param {string} vaultIdHex The vault's id, 16 bytes in hexadecimal.
 * @param {string} publicKeyBase64 The vault's public key: an uncompressed point of P-256, 65 bytes, in base64.
 * @param {string} line One event in the journey format.
 * @returns {Promise<string>} One line of JSON that `rekindle import` opens.
 */
export async function seal(vaultIdHex, publicKeyBase64, line) {
  const vault = fromHex(vaultIdHex);
  const publicBytes = fromBase64(publicKeyBase64);
  const theirs = await crypto.subtle.importKey("raw", publicBytes, agreement, false, []);
  const own = await crypto.subtle.generateKey(agreement, false, ["deriveBits"]);
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, own.privateKey, 256);
  const key = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: vault, info: join(label, ephemeral, publicBytes) },
    await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]),
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt"],
  );
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: join(label, Uint8Array.of(0), vault, ephemeral, publicBytes) },
    key,
    new TextEncoder().encode(line),
  );
  return JSON.stringify({
    rekindle: "sealed-entry",
    version: 1,
    vault: vaultIdHex.toLowerCase(),
    ephemeral: toBase64(ephemeral),
    box: toBase64(join(nonce, new Uint8Array(sealed))),
  });
}
