import { guide, statute } from "../../core/index.js";
import { rules } from "../rule.js";

const common = guide("What is the most commonly recognized personal identifying information (PII*)?");
const combination = guide("Any combination of data that could identify someone");
const scrubbed = { severity: "error", mend: "scrub" } as const;

/** Free texts, looked through by the scrubber. */
export const textRules = /* @__PURE__ */ rules([
  { code: "text.name", ...scrubbed, source: common, why: "A free text holds a person's name." },
  {
    code: "text.own-name",
    ...scrubbed,
    source: common,
    why: "A free text holds a name of the very client, or of a member of the household.",
  },
  {
    code: "text.ssn",
    ...scrubbed,
    source: common,
    why: "A free text holds a Social Security number, whole or in part.",
  },
  { code: "text.dob", ...scrubbed, source: common, why: "A free text holds a birth date." },
  { code: "text.age", severity: "warning", mend: "scrub", source: common, why: "A free text holds somebody's age." },
  { code: "text.address", ...scrubbed, source: common, why: "A free text holds an address." },
  { code: "text.phone", ...scrubbed, source: common, why: "A free text holds a phone number." },
  { code: "text.email", ...scrubbed, source: common, why: "A free text holds an e-mail address." },
  { code: "text.link", ...scrubbed, source: common, why: "A free text holds a link or a name on a social network." },
  {
    code: "text.number",
    ...scrubbed,
    source: combination,
    why: "A free text holds the number of an account, a paper, a car or a device.",
  },
  { code: "text.hiv", ...scrubbed, source: statute("RCW 70.02.220"), why: "A free text tells of HIV or AIDS." },
  {
    code: "text.dv",
    severity: "warning",
    mend: "scrub",
    source: statute("34 USC 12291(b)(2)"),
    why: "A free text tells of domestic violence.",
  },
  {
    code: "text.facility",
    severity: "warning",
    mend: "scrub",
    source: combination,
    why: "The text about where the client went names the house: whoever looks for the client knows where, and often why.",
  },
  {
    code: "text.immigration",
    severity: "warning",
    mend: "scrub",
    source: combination,
    why: "A free text tells of somebody's immigration status.",
  },
  {
    code: "text.identifying",
    severity: "warning",
    mend: "scrub",
    source: combination,
    why: "A free text describes something by which the person can be known.",
  },
]);
