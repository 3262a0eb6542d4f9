import { type Code, HmisPrivacyError } from "../core/index.js";
import { readSheet, writeSheet } from "./sheetText.js";
import type { TrackingSheet } from "./sheet.js";

/** Who may open a sheet: X25519 recipients (`age1…`), at least two of them, or one passphrase. */
export type SealKeys = { readonly recipients: readonly string[] } | { readonly passphrase: string };

/** What opens a sheet: an identity (`AGE-SECRET-KEY-1…`) or the passphrase; and the last revision that was seen. */
export type OpenKeys = ({ readonly key: string } | { readonly passphrase: string }) & {
  /** An older sheet is refused: somebody put an old copy back. */
  readonly minRevision?: number;
};

/** Sizes tell how many clients are anonymous: padded, they tell it only by the page. */
const PAGE = 4096;
/** age's stream: a nonce, then chunks of 64 KiB with a tag each. */
const NONCE = 16;
const CHUNK = 65_536;
const TAG = 16;

/**
 * The sheet as bytes of the age format, for several recipients or a passphrase; `age -d` opens them too.
 *
 * Needs the optional package `age-encryption`. Give at least two recipients: who loses the only key, loses the clients.
 *
 * @throws HmisPrivacyError `tracking.age-encryption-missing`, `tracking.no-recipient`, `tracking.not-a-recipient`
 */
export async function sealSheet(sheet: TrackingSheet, keys: SealKeys): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  if ("passphrase" in keys) {
    if (keys.passphrase === "") throw new HmisPrivacyError("tracking.no-recipient");
    encrypter.setPassphrase(keys.passphrase);
  } else {
    if (keys.recipients.length === 0) throw new HmisPrivacyError("tracking.no-recipient");
    keys.recipients.forEach((recipient, index) => {
      attempt(() => encrypter.addRecipient(recipient), "tracking.not-a-recipient", index);
    });
  }
  return encrypter.encrypt(padded(new TextEncoder().encode(writeSheet(sheet))));
}

/**
 * Opens a sealed sheet. It fails whole: there is no half-read sheet.
 *
 * @throws HmisPrivacyError `tracking.age-encryption-missing`, `tracking.not-a-key`, `tracking.wrong-key`,
 * `tracking.truncated`, `tracking.tampered`, `tracking.not-sealed`, `tracking.not-a-sheet`, `tracking.rolled-back`
 */
export async function openSheet(bytes: Uint8Array, keys: OpenKeys): Promise<TrackingSheet> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  if ("passphrase" in keys) decrypter.addPassphrase(keys.passphrase);
  else attempt(() => decrypter.addIdentity(keys.key), "tracking.not-a-key");
  let plain: Uint8Array;
  try {
    plain = await decrypter.decrypt(bytes);
  } catch (error) {
    throw new HmisPrivacyError(whyNot(bytes, error));
  }
  const sheet = readSheet(plain);
  if (sheet.revision < (keys.minRevision ?? 0)) throw new HmisPrivacyError("tracking.rolled-back");
  return sheet;
}

/** Only the library's own words are looked at; none of them is passed on. */
function whyNot(bytes: Uint8Array, error: unknown): Code {
  const body = bodyLength(bytes);
  if (body === null) return startsLikeAge(bytes) ? "tracking.truncated" : "tracking.not-sealed";
  const message = error instanceof Error ? error.message : "";
  if (message.startsWith("no identity matched")) return "tracking.wrong-key";
  const plain = body - NONCE - TAG * Math.max(1, Math.ceil((body - NONCE) / (CHUNK + TAG)));
  return plain <= 0 || plain % PAGE !== 0 ? "tracking.truncated" : "tracking.tampered";
}

const MAGIC = "age-encryption.org/v1";

function startsLikeAge(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length));
  return bytes.length > 0 && MAGIC.startsWith(start);
}

/** What comes after the header's last line, `--- ` and a MAC of 43 letters; null where no header ends. */
function bodyLength(bytes: Uint8Array): number | null {
  if (!startsLikeAge(bytes)) return null;
  const header = new TextDecoder("latin1").decode(bytes.subarray(0, CHUNK));
  const end = /\n--- [^\n]{43}\n/.exec(header);
  return end === null ? null : bytes.length - end.index - end[0].length;
}

function padded(text: Uint8Array): Uint8Array {
  const page = new Uint8Array(Math.max(1, Math.ceil(text.length / PAGE)) * PAGE).fill(0x0a);
  page.set(text);
  return page;
}

/** The optional package, asked for only when something is sealed or opened. */
async function age(): Promise<typeof import("age-encryption")> {
  try {
    return await import("age-encryption");
  } catch {
    throw new HmisPrivacyError("tracking.age-encryption-missing");
  }
}

function attempt(action: () => void, code: Code, index?: number): void {
  try {
    action();
  } catch {
    throw new HmisPrivacyError(code, index === undefined ? {} : { index });
  }
}
