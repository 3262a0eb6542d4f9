import type { ExitCode, Io } from "./io.js";

interface Command {
  /** One line for the list of commands. */
  readonly about: string;
  readonly load: () => Promise<{
    readonly USAGE: string;
    readonly run: (argv: readonly string[], io: Io) => Promise<ExitCode>;
  }>;
}

/** Every command, a line each. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: { about: "look for what is wrong in an export", load: () => import("./check.js") },
  deidentify: { about: "make clients of an export anonymous", load: () => import("./deidentify.js") },
  scrub: { about: "take people out of notes", load: () => import("./scrub.js") },
  duplicates: { about: "find clients who are recorded twice", load: () => import("./duplicates.js") },
  risk: { about: "how well people can be told apart, and what hashes are worth", load: () => import("./risk.js") },
  rules: { about: "list the rules of check", load: () => import("./rules.js") },
  explain: { about: "what a rule or an error means", load: () => import("./explain.js") },
  call: { about: "answer requests of programs in other languages", load: () => import("./call.js") },
  request: { about: "write the ticket that asks for anonymity, and follow it", load: () => import("./request.js") },
  sheet: { about: "keep the sealed list of who is who", load: () => import("./sheet.js") },
  dob: { about: "give approximate birth dates", load: () => import("./dob.js") },
};
