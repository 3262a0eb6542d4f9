/**
 * Words as letters: folding, tokens, how alike two words are.
 *
 * @module
 */
export { BARRIER, type Folded, fold, foldWithPlaces, type Reading, type Stretch, wordClass } from "./fold.js";
export { isDigitSlip, jaroWinkler, soundex } from "./similarity.js";
export { TOKEN, type TokenKind, type Tokens, tokenise } from "./tokens.js";
