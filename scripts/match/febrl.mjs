#!/usr/bin/env node
/**
 * FEBRL 1–3 (made-up Australians, one person a household): precision, recall and F1 of the verdict "match".
 *
 *   node scripts/match/febrl.mjs FOLDER        (with febrl_dataset1.csv to 3; the library must be built)
 *
 * Their number has seven digits; two are put before it, so that it is read as a Social Security number.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultModel, findDuplicates, registerModel } from "../../dist/match/index.js";

const some = (value) => (value === "" ? undefined : value);
const rows = [];
for (const set of [1, 2, 3]) {
  const [header, ...lines] = readFileSync(join(process.argv[2], `febrl_dataset${set}.csv`), "utf8")
    .trim()
    .split(/\r?\n/);
  const columns = header.split(",").map((name) => name.trim());
  const people = lines.map((line) =>
    Object.fromEntries(line.split(",").map((value, i) => [columns[i], some(value.trim())])),
  );
  const personOf = new Map(people.map(({ rec_id }) => [rec_id, rec_id.split("-")[1]]));
  const sizes = new Map();
  for (const person of personOf.values()) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  const all = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  for (const [name, model, withAddress] of [
    ["defaultModel", defaultModel, false],
    ["defaultModel, addresses", defaultModel, true],
    ["registerModel, addresses", registerModel, true],
  ]) {
    const { pairs } = findDuplicates(
      people.map((row) => ({
        id: row.rec_id,
        firstName: row.given_name,
        lastName: row.surname,
        dob: row.date_of_birth?.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
        ssn: row.soc_sec_id && `10${row.soc_sec_id}`,
        ...(withAddress && {
          address: [row.street_number, row.address_1, row.address_2, row.suburb, row.state, row.postcode]
            .filter(Boolean)
            .join(" "),
        }),
      })),
      { model },
    );
    const isRight = ({ left, right }) => personOf.get(left) === personOf.get(right);
    const matches = pairs.filter(({ verdict }) => verdict === "match");
    const right = matches.filter(isRight).length;
    const [precision, recall] = [right / matches.length, right / all];
    const round = (value) => Number(value.toFixed(4));
    rows.push({
      set: `febrl${set}`,
      model: name,
      precision: round(precision),
      recall: round(recall),
      f1: round((2 * precision * recall) / (precision + recall)),
      "recall with review": round(pairs.filter(isRight).length / all),
    });
  }
}
console.table(rows);
