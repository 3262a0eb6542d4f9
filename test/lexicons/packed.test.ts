import fc from "fast-check";
import { NUMBER, unpack } from "hmis-privacy/lexicons/packed";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";

interface Packer {
  bits(slot: number, count: number, value: number): void;
  number(slot: number, value: number): void;
  done(): string;
}
const script: string = "../../scripts/text/pack.mjs";
const { packer } = (await import(script)) as { packer: () => Packer };

describe("packed numbers", () => {
  it("come back in their order, from whatever models they were packed with", () => {
    const said = fc.oneof(
      fc.record({ slot: fc.nat({ max: 7 }), count: fc.integer({ min: 1, max: 6 }), value: fc.nat({ max: 63 }) }),
      fc.record({ slot: fc.nat({ max: 7 }), count: fc.constant(0), value: fc.nat({ max: 2 ** 23 }) }),
      fc.record({ slot: fc.constant(3), count: fc.constant(0), value: fc.nat({ max: 2 }) }),
    );
    const slotOf = (slot: number): number => 1 + slot * NUMBER;
    fc.assert(
      fc.property(fc.array(said, { maxLength: 200 }), (numbers) => {
        const packed = packer();
        for (const { slot, count, value } of numbers) {
          if (count === 0) packed.number(slotOf(slot), value);
          else packed.bits(slotOf(slot), count, value & (2 ** count - 1));
        }
        const { bits, number } = unpack(packed.done(), 2 + 8 * NUMBER);
        for (const { slot, count, value } of numbers) {
          if (count === 0) expect(number(slotOf(slot))).toBe(value);
          else expect(bits(slotOf(slot), count)).toBe(value & (2 ** count - 1));
        }
      }),
      runs(300),
    );
  });

  it("take hardly more room than they say", () => {
    const packed = packer();
    for (let i = 0; i < 10_000; i++) packed.bits(0, 1, i % 100 === 0 ? 1 : 0);
    // 0.081 bits each by Shannon: 135 characters of six bits
    expect(packed.done().length).toBeLessThan(160);
  });
});
