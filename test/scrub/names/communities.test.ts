/** Names of every community are found about as well: the lists behind the finder must not decide who is protected. */
import { communityNames } from "hmis-privacy/lexicons/communityNames";
import { readLexicon } from "hmis-privacy/lexicons/form";
import { words } from "hmis-privacy/lexicons/words";
import { findNames } from "hmis-privacy/scrub/names";
import { describe, expect, it } from "vitest";

const FRAMES = [
  "Met with {} at the day center, needs an ID.",
  "Client's mother {} has the papers.",
  "interp for {} needed on thursday",
  "{} called about the bus pass. {} will come Monday.",
  "SPOKE W/ {} RE VOUCHER",
  "bed 4 {}, bed 5 empty",
];
/** Below it a community would be let down; measured 93 to 99 % when the model was made. */
const LEAST_SHARE = 0.88;

const common = new Map(readLexicon(words));

describe("names of every community", () => {
  it.each(Object.entries(communityNames))("%s", (_, list) => {
    // A name that is also among the commonest English words is another question.
    const names = list
      .trim()
      .split(/\s+/)
      .filter((name) => name.length > 3 && (common.get(name) ?? 0) < 5);
    let all = 0;
    let whole = 0;
    for (const name of names) {
      for (const frame of FRAMES) {
        const written = /[a-z]/.test(frame.replace("{}", ""))
          ? name.charAt(0).toUpperCase() + name.slice(1)
          : name.toUpperCase();
        const text = frame.replaceAll("{}", written);
        const at = text.indexOf(written);
        all++;
        if (findNames(text).some(({ start, end }) => start <= at && at + written.length <= end)) whole++;
      }
    }
    expect(whole / all).toBeGreaterThan(LEAST_SHARE);
  });
});
