/** Writes a sorted word list as one string: `D` + `son5` is "the first three letters of the word before, then son". */

const A = "A".charCodeAt(0);

/**
 * @param classes - word → class from 0 to 9; a word is lower-case a-z
 * @returns lines that start anew at each first letter pair, for readable differences
 */
function frontCode(classes) {
  const lines = [];
  let before = "";
  let line = "";
  for (const word of [...classes.keys()].sort()) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    if (shared < 2 && line) {
      lines.push(line);
      line = "";
    }
    line += String.fromCharCode(A + shared) + word.slice(shared) + classes.get(word);
    before = word;
  }
  return [...lines, line].join("\n");
}

/** A module with one list. `header` says what, from where, under which licence. */
export const lexiconModule = (name, header, classes) => `/**
${header
  .trim()
  .split("\n")
  .map((line) => ` * ${line}`.trimEnd())
  .join("\n")}
 *
 * Made by \`scripts/lexicons/build.mjs\`; ${classes.size.toLocaleString("en-US")} entries. Form: see \`src/lexicons/form.ts\`.
 */
export const ${name} = \`
${frontCode(classes)}
\`;
`;
