import { HmisPrivacyError } from "../core/index.js";
import {
  type AnonymityRequest,
  advanceRequest,
  draftAgencyNotice,
  draftRequest,
  isCheckDue,
  REQUEST_CHECKLIST,
  type RequestDetails,
} from "../requests/index.js";
import { formatNamed, parse, required } from "./args.js";
import { type ExitCode, type Io } from "./io.js";
import { listIn, readObject, textIn } from "./jsonInput.js";
import { findingsAsText } from "./report/findings.js";

export const USAGE = `hmis-privacy request <draft|submit|start|check|confirm|notice|due> --as-of <day> < JSON

Writes the ticket that asks for anonymity, in Client IDs and fixed sentences, and follows it until it is confirmed.

  draft     reads { anonymize: [ids], separate?: [ids], headOfHousehold: id, otherProfiles?: [ids], reasons?: [],
            details?: [], checklist: { point: true } } and writes the ticket
  submit, start, check, confirm
            read the request as JSON and write it one step further
  due       reads the request; exit 1 when somebody must look at the ticket
  notice    reads { clientIds: [ids] } and writes what other agencies are told
  --format  text or json; a request that goes on is kept as json

Points of the checklist: ${Object.keys(REQUEST_CHECKLIST).join(", ")}
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(
    argv,
    { "as-of": { type: "string" }, format: { type: "string" } },
    { exactly: 1 },
  );
  const [action = ""] = positionals;
  const format = formatNamed(values.format);
  const on = action === "notice" ? "" : required(values["as-of"], "as-of");
  const input = await readObject(io);
  const write = (value: object, text: string): void => {
    io.stdout.write(format === "json" ? `${JSON.stringify(value, null, 2)}\n` : `${text}\n`);
  };
  switch (action) {
    case "draft": {
      const result = draftRequest({ ...detailsOf(input), on });
      if (result.status === "done") {
        write(result.request, `${result.request.summary}\n\n${result.request.text}`);
        return 0;
      }
      write(result, findingsAsText(result.blockers, { ids: false }));
      return 2;
    }
    case "notice": {
      const result = draftAgencyNotice({ clientIds: listIn(input, "clientIds") });
      if (result.status === "done") {
        write(result, `${result.summary}\n\n${result.text}`);
        return 0;
      }
      write(result, findingsAsText(result.blockers, { ids: false }));
      return 2;
    }
    case "submit":
    case "start":
    case "check":
    case "confirm":
      io.stdout.write(`${JSON.stringify(advanceRequest(requestOf(input), action, { on }), null, 2)}\n`);
      return 0;
    case "due": {
      const due = isCheckDue(requestOf(input), { on });
      write({ due }, due ? "Look at the ticket today." : "Nothing to do today.");
      return due ? 1 : 0;
    }
    default:
      throw new HmisPrivacyError("cli.bad-arguments");
  }
}

function detailsOf(input: Readonly<Record<string, unknown>>): Omit<RequestDetails, "on"> {
  const checklist = input["checklist"] ?? {};
  if (typeof checklist !== "object") throw new HmisPrivacyError("cli.not-json", { field: "checklist" });
  return {
    anonymize: listIn(input, "anonymize"),
    separate: listIn(input, "separate"),
    headOfHousehold: textIn(input, "headOfHousehold") ?? "",
    otherProfiles: listIn(input, "otherProfiles"),
    reasons: listIn(input, "reasons") as NonNullable<RequestDetails["reasons"]>,
    details: listIn(input, "details") as NonNullable<RequestDetails["details"]>,
    checklist: checklist as RequestDetails["checklist"],
  };
}

/** A request as `draft --format json` wrote it; the steps check the rest. */
function requestOf(input: Readonly<Record<string, unknown>>): AnonymityRequest {
  const { state, history } = input;
  if (typeof state !== "string" || !Array.isArray(history)) throw new HmisPrivacyError("cli.not-a-request");
  return input as unknown as AnonymityRequest;
}
