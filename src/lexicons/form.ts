/**
 * The form in which the long lists are kept: sorted words, each as the number of letters that it shares with the word
 * before (`A` none, `B` one, …), its other letters, and a digit for its class; line feeds mean nothing.
 */

/**
 * The words of a list with their classes, in order: `Aanna5Dmarie2` holds "anna" of class 5 and "annmarie" of class 2.
 */
export function* readLexicon(list: string): Generator<readonly [word: string, rank: number]> {
  let word = "";
  for (const [, shared = "A", rest = "", rank = "0"] of list.matchAll(/([A-Z])([a-z]*)([0-9])/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    yield [word, Number(rank)];
  }
}
