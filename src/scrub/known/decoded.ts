/** A text with its encoded characters read, and the way back: what each unit of it was written as. */
export interface View {
  readonly text: string;
  /** For each unit of the view, where what it was written as starts and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each unit, 1 where it was encoded, or where something was left out before it. */
  readonly decoded: Uint8Array;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  tab: " ",
  newline: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  lrm: "",
  rlm: "",
  zerowidthspace: "",
  szlig: "ss",
  aelig: "ae",
  oelig: "oe",
  eth: "d",
  thorn: "th",
  commat: "@",
  period: ".",
  num: "#",
  sol: "/",
  lowbar: "_",
};

/** Windows-1252's characters for the bytes 80 to 9F, as mojibake shows them; U+FFFD where there is none. */
const WINDOWS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
const TRAIL = `[\u0080-\u00bf${WINDOWS.replaceAll("\ufffd", "")}]`;

/**
 * HTML entities and tags, percent encoding, quoted-printable with its soft line breaks, JSON escapes, UTF-8 read as Latin-1, and
 * what is shown from right to left by an override. Every repetition is bounded or of one class, so the search is linear.
 */
const ENCODED = new RegExp(
  [
    "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,14});?",
    "(?:%[0-9a-fA-F]{2})+",
    "%u[0-9a-fA-F]{4}",
    "(?:=[0-9A-Fa-f]{2})+",
    "=[ \\t]{0,4}\\r?\\n",
    "</? ?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[^<>]{0,120})?/?>",
    "<!--[^<>]{0,120}-->",
    "\u001b\\[[0-9;]{0,12}[a-zA-Z]",
    "(?:\\\\u[0-9a-fA-F]{4})+",
    "\\\\u\\{[0-9a-fA-F]{1,6}\\}",
    "\\\\[nrt]",
    "\\\\x[0-9a-fA-F]{2}",
    "\u202e[^\u202c\r\n]{1,120}",
    `[\u00c2-\u00df]${TRAIL}`,
    `[\u00e0-\u00ef]${TRAIL}{2}`,
  ].join("|"),
  "g",
);

/** What each of them begins with: most texts have none, and that is told in half the time. */
const BEGINS = new RegExp(`[${["&%=<\\\\\u001b", "\u00c2-\u00ef\u202e"].join("")}]`);

/** Control characters, but for white space and the ends of lines. */
const CONTROLS = /[^\P{Cc}\s\u0085]/gu;

/** A control character ends a word, or draws nothing: a text that holds one is read both ways, place for place. */
export function readingsOf(text: string): readonly string[] {
  const silent = text.replace(CONTROLS, "\u200b");
  return silent === text ? [text] : [text, silent];
}

/** Encodings inside encodings that are followed. */
const DEEPEST = 3;

/** The text as it reads decoded; undefined where nothing is encoded. */
export function decodedView(text: string): View | undefined {
  let view: View | undefined;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = decodeOnce(view?.text ?? text, view);
    if (next === undefined) break;
    view = next;
  }
  return view;
}

function decodeOnce(text: string, before: View | undefined): View | undefined {
  if (!BEGINS.test(text)) return undefined;
  let out = "";
  let from = 0;
  let starts: number[] | undefined;
  const ends: number[] = [];
  const decoded: number[] = [];
  const startAt = (i: number): number => before?.starts[i] ?? i;
  const endAt = (i: number): number => before?.ends[i] ?? i + 1;
  let seam = 0;
  const copy = (to: number): void => {
    for (let i = from; i < to; i++) {
      starts?.push(startAt(i));
      ends.push(endAt(i));
      decoded.push(seam | (before?.decoded[i] ?? 0));
      seam = 0;
    }
    out += text.slice(from, to);
  };
  for (const match of text.matchAll(ENCODED)) {
    const written = match[0];
    const meant = meaningOf(written);
    if (meant === undefined) continue;
    starts ??= [];
    copy(match.index);
    from = match.index + written.length;
    for (let k = 0; k < meant.length; k++) {
      starts.push(startAt(match.index));
      ends.push(endAt(from - 1));
      decoded.push(1);
    }
    out += meant;
    if (meant === "") seam = 1;
  }
  if (starts === undefined) return undefined;
  copy(text.length);
  return { text: out, starts: Int32Array.from(starts), ends: Int32Array.from(ends), decoded: Uint8Array.from(decoded) };
}

function meaningOf(written: string): string | undefined {
  const first = written.charAt(0);
  if (first === "<" || first === "\u001b") return "";
  if (first === "\u202e") return Array.from(written.slice(1)).toReversed().join("");
  if (first === "&") return entity(written.replace(";", "").slice(1));
  // a soft line break is an equals sign with no byte
  if (/^[%\\]u[^{]/.test(written))
    return String.fromCharCode(...(written.match(/[0-9a-fA-F]{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
  if (/^\\[nrt]$/.test(written)) return " ";
  if (first === "%" || first === "=")
    return utf8(written.match(/[0-9a-fA-F]{2}/g)?.map((pair) => Number.parseInt(pair, 16)) ?? []);
  if (first === "\\") return codePoint(Number.parseInt(written.replaceAll(/[\\ux{}]/g, ""), 16));
  const bytes = Array.from(written, (char) => {
    const place = WINDOWS.indexOf(char);
    return place === -1 ? char.charCodeAt(0) : 0x80 + place;
  });
  return utf8(bytes);
}

function entity(name: string): string | undefined {
  if (name.startsWith("#")) {
    return codePoint(/^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10));
  }
  if (Object.hasOwn(ENTITIES, name.toLowerCase())) return ENTITIES[name.toLowerCase()];
  // a letter with its mark: the folding drops the mark anyway
  return /^[A-Za-z](?:acute|grave|circ|tilde|uml|ring|cedil|slash|caron|ogon|macr|breve|dot|strok)$/.test(name)
    ? name.charAt(0)
    : undefined;
}

const codePoint = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;

/** UTF-8, by hand so that a broken sequence becomes Latin-1 and nothing is lost. */
export function utf8(bytes: readonly number[]): string {
  let out = "";
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const more = lead >= 0xf8 || lead < 0xc2 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    const trail = bytes.slice(i + 1, i + 1 + more);
    if (more > 0 && trail.length === more && trail.every((byte) => byte >= 0x80 && byte < 0xc0)) {
      const code = trail.reduce((sum, byte) => sum * 64 + (byte - 0x80), lead & (0x3f >> more));
      out += codePoint(code) ?? "\ufffd";
      i += 1 + more;
    } else {
      out += String.fromCharCode(lead);
      i += 1;
    }
  }
  return out;
}
