#!/usr/bin/env python3
"""Reads a vault of Rekindle, written from docs/vault-format.md alone: no code of Rekindle, no package of Python.

    read_vault.py VAULT --passphrase-file FILE
    read_vault.py VAULT --key-file FILE
    read_vault.py VAULT --recovery-file FILE      the words of a recovery code in one line
    read_vault.py VAULT --passkey-file FILE       what the authenticator gives, 64 hexadecimal digits
    ... --entries FILE      opens the sealed entries of FILE as well

Prints what the vault holds, one JSON object a line: {"sequence": n, "line": "..."}, then of each sealed entry its line as
{"entry": n, "line": "..."}. Everything is proven before anything is printed. Exit codes: 0 read; 1 not as it was written, or
not opened by this; 2 wrong usage. Needs Python 3.8 or later and OpenSSL's libcrypto, for AES-GCM alone.
"""
import ctypes, ctypes.util, hashlib, hmac, json, os, sqlite3, stat, sys
from base64 import b64decode

FEWEST_ROUNDS, MOST_ROUNDS = 210_000, 10_000_000
SMALLEST_BUCKET, LARGEST_BUCKET = 512, 1 << 24


class Refused(Exception):
    """The vault is not as it was written, or this does not open it."""


def need(holds, otherwise):
    if not holds:
        raise Refused(otherwise)


# The building blocks ------------------------------------------------------------------------------------------------

crypto = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")
for name in ("EVP_CIPHER_CTX_new", "EVP_aes_256_gcm"):
    getattr(crypto, name).restype = ctypes.c_void_p
SET_TAG = 0x11  # EVP_CTRL_AEAD_SET_TAG


def open_box(key, box, place, otherwise):
    """AES-256-GCM: nonce 12 | ciphertext | tag 16, at its place."""
    need(len(key) == 32 and len(box) >= 28, otherwise)
    nonce, sealed, tag = box[:12], box[12:-16], box[-16:]
    plain, length = ctypes.create_string_buffer(len(sealed) + 16), ctypes.c_int()
    context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    try:
        steps = (
            lambda: crypto.EVP_DecryptInit_ex(context, ctypes.c_void_p(crypto.EVP_aes_256_gcm()), None, key, nonce),
            lambda: crypto.EVP_DecryptUpdate(context, None, ctypes.byref(length), place, len(place)),
            lambda: crypto.EVP_DecryptUpdate(context, plain, ctypes.byref(length), sealed, len(sealed)),
            lambda: crypto.EVP_CIPHER_CTX_ctrl(context, SET_TAG, 16, tag),
            lambda: crypto.EVP_DecryptFinal_ex(context, None, ctypes.byref(length)),
        )
        need(all(step() == 1 for step in steps), otherwise)
    finally:
        crypto.EVP_CIPHER_CTX_free(context)
    return plain.raw[:len(sealed)]


def number(n, size=8):
    return n.to_bytes(size, "big")


def counted(value):
    value = value.encode() if isinstance(value, str) else value
    return number(len(value), 4) + value


def label(name, *fields):
    return b"rekindle/v1/" + name.encode() + b"\0" + b"".join(fields)


def hkdf(secret, salt, info):
    block = hmac.digest(hmac.digest(salt, secret, "sha256"), info + b"\1", "sha256")
    return block  # 32 bytes: the first block is all


def derive(secret, salt, name):
    return hkdf(secret, salt, b"rekindle/v1/" + name.encode())


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# Ways in ------------------------------------------------------------------------------------------------------------

def by_passphrase(passphrase):
    def key(parameters):
        rounds, salt = parameters["iterations"], b64decode(parameters["salt"], validate=True)
        need(isinstance(rounds, int) and FEWEST_ROUNDS <= rounds <= MOST_ROUNDS, "a number of rounds that nobody writes")
        return hashlib.pbkdf2_hmac("sha512", passphrase, salt, rounds, 32)
    return {("passphrase", "pbkdf2-sha512"): key}


def by_key_file(path):
    need(not os.stat(path).st_mode & (stat.S_IRWXG | stat.S_IRWXO), "others may read the key file: chmod 600")
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")
    need(len(lines) == 3 and lines[0] == b"rekindle-key-1" and lines[2] == b"", "this is no key file")
    secret = b64decode(lines[1], validate=True)
    need(len(secret) == 32, "this is no key file")
    return by_secret("key-file", secret)


def by_secret(kind, secret):
    return {(kind, "hkdf-sha256"): lambda parameters: derive(secret, b64decode(parameters["salt"], validate=True), kind)}


def by_recovery_code(line):
    words = line.split(b" ")
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src/Rekindle.Vault/Recovery/words.txt"), "rb") as file:
        listed = file.read().split()
    check = sha256(label("recovery-code-check", b" ".join(words[:-1])))
    need(len(words) == 14 and words[-1] == listed[int.from_bytes(check[:2], "big") >> 6], "this is no recovery code, or there is a slip in it")
    return by_secret("recovery-code", line)


def data_key_of(vault, ways, secrets):
    need(ways, "there is no way in")
    for id, kind, kdf, parameters, wrapped, check in ways:
        row = [counted(value) for value in (kind, kdf, parameters)]
        need(check == sha256(label("way-in-check", vault, counted(id), *row, counted(wrapped))), "a way in is not as it was written")
    for id, kind, kdf, parameters, wrapped, check in ways:
        if (kind, kdf) in secrets:
            row = [counted(value) for value in (kind, kdf, parameters)]
            try:
                return open_box(secrets[kind, kdf](json.loads(parameters)), wrapped, label("way-in", vault, id, *row), "wrong secret")
            except Refused as refused:
                if str(refused) != "wrong secret":
                    raise
    raise Refused("this does not open the vault")


# The vault ----------------------------------------------------------------------------------------------------------

def rows_of(path):
    """Header, ways in and records of one moment."""
    need(os.path.isfile(path) and os.path.getsize(path) > 0, "there is no vault here")
    beside = path + "-wal"
    whole = not os.path.exists(beside) or os.path.getsize(beside) == 0  # then nothing need be made beside it to read it
    place = "file:" + path.replace("%", "%25").replace("?", "%3f").replace("#", "%23") + ("?immutable=1" if whole else "?mode=ro")
    file = sqlite3.connect(place, uri=True, isolation_level=None)
    try:
        file.execute("BEGIN")
        need(file.execute("PRAGMA application_id").fetchone() == (0x524B444C,), "this is no vault")
        return (dict(file.execute("SELECT name, value FROM header")),
                file.execute("SELECT id, kind, kdf, parameters, wrapped_key, check_sum FROM way_in ORDER BY id").fetchall(),
                file.execute("SELECT sequence, wrapped_key, sealed FROM record ORDER BY sequence").fetchall())
    finally:
        file.close()


def content_of(payload):
    length = int.from_bytes(payload[1:5], "big")
    bucket = SMALLEST_BUCKET
    while bucket < 5 + length:
        bucket *= 2
    need(len(payload) == bucket <= LARGEST_BUCKET and not any(payload[5 + length:]), "a record is not padded as it should be")
    return payload[0], payload[5:5 + length]


def read(path, secrets):
    """The lines by their sequence, the vault's id, and its private key where it has one."""
    header, ways, records = rows_of(path)
    need(header.get("format") == b"1", "the vault is of a format that this program does not read")
    vault, head = header["vault"], header.pop("head")
    need(len(vault) == 16, "the vault has no name")
    data_key = data_key_of(vault, ways, secrets)

    plain = open_box(derive(data_key, vault, "head-key"), head, label("head", vault), "the head does not open")
    need(len(plain) == 72, "the head does not open")
    count, last, digest = int.from_bytes(plain[:8], "big"), plain[8:40], plain[40:]
    fields = [counted(name) + counted(value) for name, value in sorted(header.items())]
    rows = [b"".join(counted(value) for value in way[:5]) for way in ways]
    need(digest == sha256(label("header-digest", number(len(fields), 4), *fields, number(len(rows), 4), *rows)), "the header was changed")

    keys = derive(data_key, vault, "record-keys-key")
    lines, burned, keyless = {}, set(), set()
    point = sha256(label("chain-start", vault))
    for n, (sequence, wrapped, sealed) in enumerate(records, 1):
        need(sequence == n <= count, "record %d is missing, or one too many" % n)
        if wrapped:
            key = open_box(keys, wrapped, label("record-key", vault, number(n)), "record %d was changed" % n)
            kind, content = content_of(open_box(key, sealed, label("record", vault, number(n), point), "record %d was changed" % n))
            need(kind in (1, 2), "record %d was written by a newer program" % n)
            if kind == 1:
                lines[n] = content.decode()
            else:
                burned.add(int.from_bytes(content, "big"))
        else:
            keyless.add(n)
        point = sha256(label("chain", vault, number(n), point, sealed))
    need(len(records) == count and point == last, "the end is missing, or was changed")
    need(keyless <= burned, "a key was taken away without a burning")
    return {n: line for n, line in lines.items() if n not in burned}, vault, private_key_of(header, vault, data_key)


# The key pair, and sealed entries: ECDH on P-256 ----------------------------------------------------------------------

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
BASE = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
        0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def added(p, q):
    if p is None or q is None:
        return q or p
    if p[0] == q[0] and (p[1] + q[1]) % P == 0:
        return None
    slope = (3 * p[0] ** 2 - 3) * pow(2 * p[1], -1, P) if p == q else (q[1] - p[1]) * pow(q[0] - p[0], -1, P)
    x = (slope ** 2 - p[0] - q[0]) % P
    return x, (slope * (p[0] - x) - p[1]) % P


def times(n, point):
    total = None
    for bit in bin(n)[2:]:
        total = added(total, total)
        if bit == "1":
            total = added(total, point)
    return total


def point_of(raw):
    need(len(raw) == 65 and raw[0] == 4, "this is no point")
    x, y = int.from_bytes(raw[1:33], "big"), int.from_bytes(raw[33:], "big")
    need(max(x, y) < P and (y * y - x ** 3 + 3 * x - B) % P == 0, "this is no point of the curve")
    return x, y


def raw_of(point):
    return b"\4" + number(point[0], 32) + number(point[1], 32)


def private_key_of(header, vault, data_key):
    if "seal-public" not in header and "seal-private" not in header:
        return None
    public = header["seal-public"]
    pkcs8 = open_box(derive(data_key, vault, "seal-key"), header["seal-private"], label("seal-private", vault, public), "the private key does not open")
    # PKCS#8 holds RFC 5915's ECPrivateKey, which begins with version 1 and the number in 32 bytes.
    at = pkcs8.index(b"\2\1\1\4\x20") + 5
    private = int.from_bytes(pkcs8[at:at + 32], "big")
    need(raw_of(times(private, BASE)) == public, "the private key is not the public one's")
    return private, public


def opened_entry(line, vault, pair):
    entry = json.loads(line)
    need(list(entry)[:1] == ["rekindle"] and sorted(entry) == ["box", "ephemeral", "rekindle", "vault", "version"], "this is no sealed entry")
    need(entry["rekindle"] == "sealed-entry" and entry["version"] == 1, "this is no sealed entry of version 1")
    need(entry["vault"] == vault.hex(), "the entry is sealed to another vault")
    need(pair, "the vault has no key pair")
    private, public = pair
    ephemeral, box = (b64decode(entry[name], validate=True) for name in ("ephemeral", "box"))
    secret = number(times(private, point_of(ephemeral))[0], 32)
    key = hkdf(secret, vault, b"rekindle/v1/sealed-entry" + ephemeral + public)
    return open_box(key, box, label("sealed-entry", vault, ephemeral, public), "the entry was changed").decode()


# --------------------------------------------------------------------------------------------------------------------

def first_line(path):
    with open(path, "rb") as file:
        return file.readline().rstrip(b"\n")


def main(arguments):
    options = dict(zip(arguments[1::2], arguments[2::2]))
    ways = {
        "--passphrase-file": lambda path: by_passphrase(first_line(path)),
        "--key-file": by_key_file,
        "--recovery-file": lambda path: by_recovery_code(first_line(path)),
        "--passkey-file": lambda path: by_secret("passkey", bytes.fromhex(first_line(path).decode())),
    }
    given = [name for name in options if name in ways]
    if len(arguments) % 2 == 0 or len(given) != 1 or set(options) - set(ways) - {"--entries"}:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        lines, vault, pair = read(arguments[0], ways[given[0]](options[given[0]]))
        out = [{"sequence": n, "line": line} for n, line in lines.items()]
        if "--entries" in options:
            with open(options["--entries"], encoding="utf-8") as file:
                out += [{"entry": n, "line": opened_entry(line, vault, pair)} for n, line in enumerate(file, 1) if line.strip()]
    except Refused as refused:
        print("read_vault: %s" % refused, file=sys.stderr)
        return 1
    except (sqlite3.Error, KeyError, ValueError, TypeError, AttributeError) as broken:
        print("read_vault: the vault is not as it was written (%s)" % type(broken).__name__, file=sys.stderr)
        return 1
    for line in out:
        print(json.dumps(line, ensure_ascii=True))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
