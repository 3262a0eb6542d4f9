import { inspect } from "node:util";
import { HmisPrivacyError, isHmisPrivacyError } from "hmis-privacy/core";
import { describe, expect, it } from "vitest";

describe("HmisPrivacyError", () => {
  it("says code and place", () => {
    const error = new HmisPrivacyError("csv.unclosed-quote", { file: "Client.csv", row: 17, column: 4 });
    expect(error.message).toBe("csv.unclosed-quote (Client.csv, row 17, column 4)");
    expect(inspect(error)).toContain("csv.unclosed-quote");
  });

  it.each([null, undefined, "text", new TypeError("x"), { code: "a.b" }])("is not %s", (thing) => {
    expect(isHmisPrivacyError(thing)).toBe(false);
  });
});
