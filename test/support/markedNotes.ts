/** Notes written by hand with every fact marked, `⟦LABEL|exact text⟧`: what the models learn from, read for tests. */
import { readdirSync, readFileSync } from "node:fs";

export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedNote {
  readonly text: string;
  readonly marks: readonly Mark[];
}

function parseMarked(marked: string): MarkedNote {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/⟦([A-Z]+)\|([^⟧]*)⟧/gu)) {
    const [whole, label = "", told = ""] = match;
    text += marked.slice(at, match.index);
    marks.push({ label, start: text.length, end: text.length + told.length });
    text += told;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}

/** The notes in the files of a folder, apart by empty lines; a line that begins with # is a comment. */
export const markedNotes = (folder: string): readonly MarkedNote[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, "utf8")
        .replace(/^#.*\n/gmu, "")
        .split(/\n\s*\n/u)
        .map((note) => note.trim())
        .filter((note) => note !== "")
        .map(parseMarked),
    );
