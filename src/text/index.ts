/**
 * Words as letters: folding, tokens, how alike two words are.
 *
 * @module
 */
export {
  asciiFold,
  BARRIER,
  type Folded,
  fold,
  foldCode,
  foldWithPlaces,
  hasSecondReading,
  hashWord,
  type Reading,
  type Stretch,
  wordClass,
} from "./fold.js";
export { isDigitSlip, jaroWinkler, soundex } from "./similarity.js";
export { TOKEN, type TokenKind, type Tokens, tokenise } from "./tokens.js";
