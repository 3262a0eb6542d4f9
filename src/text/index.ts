/**
 * Words as letters: folding, tokens, how alike two words are.
 *
 * @module
 */
export { isDigitSlip, jaroWinkler, soundex } from "./similarity.js";
