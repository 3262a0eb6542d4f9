import { HmisPrivacyError } from "../../core/index.js";
import type { MatchModel } from "../../match/index.js";
import type { Scrubber, ScrubOptions, TextOptions } from "../../scrub/index.js";
import { type ARGUMENTS, SCHEMAS } from "./arguments.js";

type Room = keyof typeof ARGUMENTS;
type Module = Readonly<Record<string, unknown>>;
type Call = (...args: never[]) => unknown;

/** A room is read when it is first asked for something: the word lists of `scrub` cost more than a birth date. */
const ROOMS: Readonly<Record<Room, () => Promise<Module>>> = {
  audit: () => import("../../audit/index.js"),
  calendar: () => import("../../calendar/index.js"),
  client: () => import("../../client/index.js"),
  dob: () => import("../../dob/index.js"),
  hud: () => import("../../hud/index.js"),
  identity: () => import("../../identity/index.js"),
  match: () => import("../../match/index.js"),
  pii: () => import("../../pii/index.js"),
  policy: () => import("../../policy/index.js"),
  requests: () => import("../../requests/index.js"),
  risk: () => import("../../risk/index.js"),
  scrub: () => import("../../scrub/index.js"),
  "scrub/known": () => import("../../scrub/known/index.js"),
  text: () => import("../../text/index.js"),
  tracking: () => import("../../tracking/index.js"),
};

/** How many compiled households are kept: calls come in runs of notes about the same people. */
const SCRUBBERS = 64;

/** A line of the protocol asks for one of these by name. */
export function createFunctions(): (name: string, args: readonly unknown[]) => Promise<unknown> {
  const adapted = adapters();
  const ready = new Map<string, Call>();
  return async (name, args) => {
    const asked = SCHEMAS.get(name);
    if (asked === undefined) throw new HmisPrivacyError("call.unknown-function");
    const checked = asked.schema.safeParse(args);
    if (!checked.success) throw new HmisPrivacyError("call.bad-arguments", placeOf(checked.error.issues[0]?.path));
    let call = ready.get(name);
    if (call === undefined) {
      const module = await ROOMS[asked.room]();
      call = adapted[name]?.(module) ?? (module[name] as Call);
      ready.set(name, call);
    }
    return await call(...(checked.data as never[]));
  };
}

/** Functions whose options JSON can't hold as they are, or that are worth keeping something for. */
function adapters(): Readonly<Record<string, (module: Module) => Call>> {
  const scrubbers = new Map<string, Scrubber>();
  const keep =
    (create: (options: ScrubOptions) => Scrubber) =>
    (text: string, { maxLength, ...options }: ScrubOptions & TextOptions) => {
      const key = JSON.stringify(options);
      const scrubber = scrubbers.get(key) ?? create(options);
      scrubbers.delete(key);
      scrubbers.set(key, scrubber); // most recent last
      for (const oldest of scrubbers.keys()) {
        if (scrubbers.size <= SCRUBBERS) break;
        scrubbers.delete(oldest);
      }
      return scrubber.scrub(text, { maxLength });
    };

  /** The options, with a model of JSON made one, are argument number `at`. */
  const modelled =
    (name: string, at: number) =>
    (module: Module): Call => {
      const { readModel } = module as unknown as { readonly readModel: (input: unknown) => MatchModel };
      return (...args: unknown[]) => {
        const { model, ...options } = (args[at] ?? {}) as { readonly model?: unknown };
        const read = model === undefined ? {} : { model: readModel(model) };
        return (module[name] as (...all: unknown[]) => unknown)(...args.slice(0, at), { ...options, ...read });
      };
    };

  return {
    scrub: ({ createScrubber }) => keep(createScrubber as (options: ScrubOptions) => Scrubber),
    compareClients: modelled("compareClients", 2),
    findDuplicates: modelled("findDuplicates", 1),
    fitByEm: modelled("fitByEm", 1),
    reestimate: modelled("reestimate", 1),
    scorePairs: modelled("scorePairs", 1),
  };
}

/** Where an argument is wrong: its number, and the option, which is a name of ours and not of the caller's data. */
function placeOf(path: readonly PropertyKey[] = []): { index?: number; field?: string } {
  const [index, field] = path;
  return {
    ...(typeof index === "number" && { index }),
    ...(typeof field === "string" && OPTION_NAMES.has(field) && { field }),
  };
}

const OPTION_NAMES: ReadonlySet<string> = new Set([
  "asOf",
  "policy",
  "known",
  "anonymize",
  "separate",
  "attestations",
  "quasiIdentifiers",
  "k",
  "keep",
  "knownDistinct",
  "knownSame",
]);
