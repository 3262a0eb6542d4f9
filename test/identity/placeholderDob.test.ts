import { isPlaceholderDob } from "hmis-privacy/identity";
import { describe, expect, it } from "vitest";

describe("isPlaceholderDob", () => {
  it.each([
    [1900, 1, 1, true],
    [1899, 12, 30, true],
    [1911, 11, 11, true],
    [1908, 12, 9, false],
    [1980, 1, 1, false],
  ])("%d-%d-%d: %s", (year, month, day, expected) => {
    expect(isPlaceholderDob({ year, month, day })).toBe(expected);
  });
});
