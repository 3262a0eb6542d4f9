import { isHmisPrivacyError, VERSION } from "../core/index.js";
import { COMMANDS } from "./commands.js";
import type { ExitCode, Io } from "./io.js";

const USAGE = `hmis-privacy <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(12)}${about}`)
  .join("\n")}

hmis-privacy <command> --help tells more, hmis-privacy --version which this is. Exit 0: clean; 1: done, with findings; 2: could not.
`;

/**
 * The command line. It throws nothing and ends nothing: whoever calls sets the exit code.
 *
 * @param argv - without the interpreter and the script
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name = "--help", ...rest] = argv;
  if (name === "--help" || name === "-h") {
    io.stdout.write(USAGE);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    io.stderr.write(`hmis-privacy: no such command\n\n${USAGE}`); // not which: it may be a pasted name
    return 2;
  }
  try {
    const { USAGE: usage, run } = await command.load();
    if (rest.includes("--help") || rest.includes("-h")) {
      io.stdout.write(usage);
      return 0;
    }
    return await run(rest, io);
  } catch (error) {
    // A foreign error may quote what it choked on.
    const { explain } = await import("./report/explain.js"); // knows every room's codes; a good run needs none of them
    const otherwise = io.signal?.aborted === true ? "cli.stopped" : "cli.failed";
    io.stderr.write(`hmis-privacy ${name}: ${isHmisPrivacyError(error) ? explain(error) : otherwise}\n`);
    return 2;
  }
}
