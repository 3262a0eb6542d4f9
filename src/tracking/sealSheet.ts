import type { Decrypter } from "age-encryption";
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
 * @throws HmisPrivacyError `tracking.age-encryption-missing`, `tracking.no-recipient`, `tracking.not-a-recipient`,
 * `tracking.not-a-sheet`
 */
export async function sealSheet(sheet: TrackingSheet, keys: SealKeys): Promise<Uint8Array> {
  const encrypter = new (await age()).Encrypter();
  if ("passphrase" in keys) {
    if (keys.passphrase === "") throw new HmisPrivacyError("tracking.no-recipient");
    encrypter.setPassphrase(keys.passphrase);
  } else {
    if (keys.recipients.length === 0) throw new HmisPrivacyError("tracking.no-recipient");
    keys.recipients.forEach((recipient, index) => {
      attempt(() => encrypter.addRecipient(recipient), "tracking.not-a-recipient", index);
    });
  }
  const text = new TextEncoder().encode(writeSheet(sheet));
  readSheet(text); // what could not be opened again is never sealed
  return encrypter.encrypt(padded(text));
}

/**
 * Opens a sealed sheet. It fails whole: there is no half-read sheet.
 *
 * A file cut within a chunk of 64 KiB, exactly where a page of 4 KiB ends, can't be told from a changed one:
 * `tracking.tampered`.
 *
 * @throws HmisPrivacyError `tracking.age-encryption-missing`, `tracking.not-a-key`, `tracking.wrong-key`,
 * `tracking.truncated`, `tracking.tampered`, `tracking.not-sealed`, `tracking.not-a-sheet`, `tracking.rolled-back`
 */
export async function openSheet(bytes: Uint8Array, keys: OpenKeys): Promise<TrackingSheet> {
  const decrypter = new (await age()).Decrypter();
  if ("passphrase" in keys) decrypter.addPassphrase(keys.passphrase);
  else attempt(() => decrypter.addIdentity(keys.key), "tracking.not-a-key");
  let plain: Uint8Array;
  try {
    plain = await decrypter.decrypt(bytes);
  } catch (error) {
    throw new HmisPrivacyError(await whyNot(bytes, error, decrypter));
  }
  const sheet = readSheet(plain);
  if (sheet.revision < (keys.minRevision ?? 0)) throw new HmisPrivacyError("tracking.rolled-back");
  return sheet;
}

/** Only the library's own words are looked at; none of them is passed on. */
async function whyNot(bytes: Uint8Array, error: unknown, decrypter: Decrypter): Promise<Code> {
  if (!startsLikeAge(bytes)) return "tracking.not-sealed";
  const body = bodyLength(bytes);
  // A header is text: bytes beyond it say that its end was there once.
  if (body === null) return bytes.some((byte) => byte > 0x7e) ? "tracking.tampered" : "tracking.truncated";
  const message = error instanceof Error ? error.message : "";
  if (message.startsWith("no identity matched")) return "tracking.wrong-key";
  const stream = body - NONCE;
  const plain = stream - TAG * Math.max(1, Math.ceil(stream / (CHUNK + TAG)));
  if (plain <= 0 || plain % PAGE !== 0) return "tracking.truncated";
  const whole = stream % (CHUNK + TAG) === 0;
  return whole && (await goesOn(bytes, plain, decrypter)) ? "tracking.truncated" : "tracking.tampered";
}

/**
 * Whether what should be the last chunk is a good one from the middle: age seals the last otherwise than the others. One
 * byte more, and it is opened as one that others follow.
 */
async function goesOn(bytes: Uint8Array, plain: number, decrypter: Decrypter): Promise<boolean> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.enqueue(Uint8Array.of(0));
    },
  });
  try {
    const reader = (await decrypter.decrypt(source)).getReader();
    for (let length = 0; length < plain; ) length += (await reader.read()).value?.length ?? plain;
    await reader.cancel();
    return true;
  } catch {
    return false;
  }
}

const MAGIC = "age-encryption.org/v1";

function startsLikeAge(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length));
  return bytes.length > 0 && MAGIC.startsWith(start);
}

/** What comes after the header's last line, `--- ` and a MAC of 43 letters; null where no header ends. */
function bodyLength(bytes: Uint8Array): number | null {
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
