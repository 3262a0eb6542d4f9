import type { ExitCode, Io } from "./io.js";

export interface Command {
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
  dob: { about: "give approximate birth dates", load: () => import("./dob.js") },
};
