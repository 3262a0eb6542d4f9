import { TOKEN, tokenise } from "../../text/index.js";
import type { RuleCode } from "../rules/index.js";
import { nameKey } from "./memory.js";

/** The rules that a free text breaks, each once. */
export function faultsOfText(_text: string): readonly RuleCode[] {
  return [];
}

/** Whether a text holds one of these names (as {@link nameKey} numbers), written with a capital. */
export function namesSomebody(text: string, names: ReadonlySet<number>): boolean {
  const tokens = tokenise(text);
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind !== TOKEN.capitalised && kind !== TOKEN.upper && kind !== TOKEN.mixed) continue;
    const key = nameKey(text.slice(tokens.starts[i], tokens.ends[i]));
    if (key !== 0 && names.has(key)) return true;
  }
  return false;
}
