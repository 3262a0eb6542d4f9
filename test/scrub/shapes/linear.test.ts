/** No unit of text, however often repeated, takes more than linear time. */
import { findCircumstances } from "hmis-privacy/scrub/circumstances";
import { findDisclosures } from "hmis-privacy/scrub/disclosures";
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";

const UNITS = [
  ..."a@|1-| a.|a.|1 |A |Aa |(1|@|a@a.|.1|http://|hi |x|1| |St |\n|a'|dear ".split("|"),
  ..."at |dot |four |forty |and |Ave |1 Ave |jan |1/|blue Ford |HIV |age |born |#|1-A-|two,|SSN |apt 1 |www.|a.com/".split(
    "|",
  ),
  ...'facebook |"|ending 1234 |under the bridge |lives at the |t cell |load |works at |the only |tattoo |Rd Rd |N |('.split(
    "|",
  ),
  ...":: |::|a:|ab:|aa-|ab12:|+|(1) |+1 (|1)-|GB82 |card |ab12.|N47.|47°|///a.b.|ig: |snap |kay#1234 |a_|555•|509 555 oh |last 4\n4411 |47 39 32 N |kaylee_b |kaylee.b1 |$a|x1234 |xxxx |*|00 1 |tel 1 ".split(
    "|",
  ),
];

/** What 100 kB may cost in CPU time, and how much more than 50 kB: generous, for busy machines; quadratic time is 4 and seconds. */
const MOST_MS = 1000;
const MOST_RATIO = 3.2;
/** Below so many the clock says more about the machine than about the text. */
const TELLING_MS = 60;

/** CPU time of one look, in milliseconds. */
function cost(text: string): number {
  const before = process.cpuUsage();
  findShapes(text);
  findDisclosures(text);
  findCircumstances(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("time", () => {
  it.each(UNITS)("is linear in %j", (unit) => {
    const whole = unit.repeat(Math.ceil(100_000 / unit.length));
    const half = unit.repeat(Math.ceil(50_000 / unit.length));
    let most = Number.POSITIVE_INFINITY;
    let ratio = Number.POSITIVE_INFINITY;
    // a busy machine makes one look slow, hardly three
    for (let run = 0; run < 3 && !(most < MOST_MS && ratio < MOST_RATIO); run++) {
      const took = cost(whole);
      most = Math.min(most, took);
      ratio = Math.min(ratio, took > TELLING_MS ? took / cost(half) : 0);
    }
    expect(most).toBeLessThan(MOST_MS);
    expect(ratio).toBeLessThan(MOST_RATIO);
  });
});
