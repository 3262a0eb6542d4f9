/**
 * What the shapes find of the facts marked in the hand-written notes, counted in marks and letters: nearly every condition
 * of a recogniser changes a figure. Where a change is meant, take the new figures over and read the difference:
 * `npx vitest run --project unit test/scrub/shapes/markedNotes.test.ts -u`
 */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { type MarkedNote, markedNotes } from "../../support/markedNotes.js";

/** What is written in a shape; a name, a status and a circumstance are not. */
const LABELS = ["ADDRESS", "AGE", "DOB", "EMAIL", "HANDLE", "ID", "PHONE", "SSN", "VEHICLE"];

type Rows = Map<string, readonly number[]>;

const add = (rows: Rows, name: string, ...figures: readonly number[]): void => {
  const sums = rows.get(name) ?? [];
  rows.set(
    name,
    figures.map((figure, i) => figure + (sums[i] ?? 0)),
  );
};

const table = (head: readonly string[], rows: Rows): string =>
  [head, ...[...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, figures]) => [name, ...figures])]
    .map(([name, ...cells]) => String(name).padEnd(26) + cells.map((cell) => String(cell).padStart(9)).join(""))
    .join("\n");

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, "").length;

/** The notes' figures by label, by rule and by evidence. */
function told(notes: readonly MarkedNote[]): string {
  const labels: Rows = new Map();
  const rules: Rows = new Map();
  const reasons: Rows = new Map();
  for (const { text, marks } of notes) {
    const found = findShapes(text);
    for (const { start, end, rule, evidence } of found) {
      const met = marks.filter((mark) => mark.start < end && start < mark.end);
      const exact = met.some((mark) => mark.start === start && mark.end === end);
      const inside = met.map((mark) => letters(text.slice(Math.max(start, mark.start), Math.min(end, mark.end))));
      const marked = inside.reduce((sum, each) => sum + each, 0);
      add(rules, rule, 1, Number(exact), Number(met.length === 0), marked, letters(text.slice(start, end)) - marked);
      for (const reason of evidence) add(reasons, reason, 1);
    }
    for (const { label, start, end } of marks) {
      if (!LABELS.includes(label)) continue;
      const taken = new Uint8Array(end - start);
      for (const each of found) taken.fill(1, Math.max(0, each.start - start), Math.max(0, each.end - start));
      add(labels, label, 1, Number(!taken.includes(0)), Number(taken.includes(0) && taken.includes(1)));
    }
  }
  return [
    table(["label", "marks", "whole", "in part"], labels),
    table(["rule", "found", "exact", "no mark", "letters", "beside"], rules),
    table(["evidence", "times"], reasons),
  ].join("\n\n");
}

it("sentences with their facts", () => {
  expect(told(markedNotes("scripts/facts/notes"))).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    ADDRESS                         535      221       58
    AGE                               2        2        0
    ID                                3        3        0
    PHONE                             1        1        0
    VEHICLE                         109       35       27

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              1        0        1        0        4
    shape.address.corner             16        9        2      332       91
    shape.address.house               4        3        0       52       11
    shape.address.line                8        1        0      223      133
    shape.address.place             239       78       38     5761     1702
    shape.address.spot               33       14        1      987      199
    shape.address.unit               17        8        1      313       59
    shape.address.unit-alone          9        2        3      100       16
    shape.age.beside                 14        0       14        0       36
    shape.age.joined                  2        0        2        0        6
    shape.age.labelled                6        2        3        5        6
    shape.age.unit                    8        0        8        0       32
    shape.id.labelled                 4        2        0       27        0
    shape.id.mixed                    6        1        0       42        0
    shape.phone.grouped               1        1        0       10        0
    shape.vehicle.description        58       28        4     1188       61
    shape.vehicle.kind               11        1        4      111       39
    shape.vehicle.plate               7        0        0       48        0

    evidence                      times
    beside.kin                        4
    beside.name                       5
    beside.pronoun                    4
    form.alone                       49
    form.colour-or-year              39
    form.opening                      3
    form.quoted                       1
    form.streets                      1
    label.account                     1
    label.address                     8
    label.age                         5
    label.decade                      1
    label.house                      14
    label.id                          7
    label.is-at                      39
    label.phone                       1
    label.place                      15
    label.plate                       7
    label.stays                     196
    label.unit                        3
    place.kind                       33
    place.named                      24
    unit.years                        8"
  `);
});

it("whole notes, marked tightly", () => {
  expect(told(markedNotes("scripts/facts/whole"))).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    ADDRESS                         425      164       68
    AGE                             151      100        0
    DOB                              27       26        0
    EMAIL                            12       12        0
    HANDLE                           13        9        0
    ID                               52       45        1
    PHONE                            45       45        0
    SSN                              10       10        0
    VEHICLE                         126       46       47

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              1        1        0        9        0
    shape.address.corner             23        3       14      178      220
    shape.address.house              49       23        7      619      149
    shape.address.line                5        3        0      121       46
    shape.address.no-ending           3        0        2        8       20
    shape.address.place             177       58       54     3394     1435
    shape.address.po-box              2        1        0       20        0
    shape.address.spot               22        5        4      442      175
    shape.address.unit               38       17       11      502      218
    shape.address.unit-alone         29        7       11      113      103
    shape.age.beside                 87       76        9      144       15
    shape.age.child                   6        4        2       16       12
    shape.age.labelled                8        6        2       14        3
    shape.age.unit                   16       14        1       62        9
    shape.dob.labelled               22       22        0      144        0
    shape.dob.old-year                4        4        0       24        0
    shape.email                      12       12        0      292        0
    shape.handle.at                   8        8        0       90        0
    shape.handle.named                1        1        0       16        0
    shape.id.labelled                18       12        3      126       12
    shape.id.long-number              2        1        0       15        0
    shape.id.mixed                  100       80        5      860       29
    shape.phone.grouped              44       44        0      440        0
    shape.phone.international         1        1        0       11        0
    shape.ssn.grouped                 6        6        0       54        0
    shape.ssn.last-four               3        3        0       12        0
    shape.vehicle.description        99       37        9     1827      140
    shape.vehicle.kind                6        1        2       61       26
    shape.vehicle.plate              11        0        0       94        0

    evidence                      times
    beside.age                        2
    beside.kin                       18
    beside.name                      44
    beside.pronoun                   15
    form.alone                      246
    form.colour-or-year              70
    form.cut                          1
    form.opening                      1
    form.streets                      2
    label.address                     5
    label.age                         5
    label.birth                      22
    label.birthday                    1
    label.house                      28
    label.id                         42
    label.is-at                      37
    label.last-four                   3
    label.phone                      33
    label.place                      24
    label.plate                      11
    label.ssn                         4
    label.stays                     139
    label.turning                     2
    label.unit                       10
    place.kind                       22
    place.named                      19
    unit.years                       16"
  `);
});

it("whole notes", () => {
  expect(told(markedNotes("scripts/notes"))).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    ADDRESS                         358      130       77
    AGE                             127       83        3
    DOB                              24       24        0
    EMAIL                            11       11        0
    HANDLE                            8        5        0
    ID                               54       48        1
    PHONE                            35       34        0
    SSN                               7        6        1
    VEHICLE                          84       19       38

    rule                          found    exact  no mark  letters   beside
    shape.address.corner             20        3       11      192      158
    shape.address.house              23       10        6      311       62
    shape.address.line                5        0        1       99      116
    shape.address.no-ending           3        0        1       47       24
    shape.address.place             196       34       57     4178     2144
    shape.address.po-box              1        0        0       10        0
    shape.address.spot               18        2        2      525      172
    shape.address.unit               19       10        2      342       70
    shape.address.unit-alone          5        1        1       25        6
    shape.age.beside                 81       67       13      140       26
    shape.age.child                   3        1        2        8       11
    shape.age.joined                  1        0        0        2        1
    shape.age.labelled               11        6        1       23        3
    shape.age.unit                   10        7        1       76       15
    shape.dob.labelled               17       17        0      108        0
    shape.dob.listed                  2        2        0       14        0
    shape.dob.old-year                9        8        1       61        7
    shape.email                      11       11        0      242        0
    shape.email.spelled               2        0        2        0       19
    shape.handle.at                   5        5        0       67        0
    shape.handle.named                1        0        0        9        0
    shape.id.labelled                24       15        4      172       17
    shape.id.long-number              4        3        0       37        0
    shape.id.mixed                   77       60        3      688       27
    shape.phone.bare                  3        3        0       30        0
    shape.phone.grouped              30       28        0      303        0
    shape.phone.spoken                1        1        0       35        0
    shape.ssn.grouped                 3        3        0       27        0
    shape.ssn.last-four               5        3        0       24        0
    shape.vehicle.description        63        9       12     1076      217
    shape.vehicle.plate               9        1        0       79        0
    shape.vehicle.vin                 1        1        0       17        0

    evidence                      times
    beside.age                        3
    beside.kin                       11
    beside.name                      47
    beside.person                     1
    beside.pronoun                   19
    form.alone                      163
    form.colour-or-year              41
    form.cut                          3
    form.opening                      3
    form.quoted                       1
    form.streets                      2
    label.address                     5
    label.age                         7
    label.birth                      17
    label.birthday                    1
    label.decade                      3
    label.house                      13
    label.id                         45
    label.is-at                      26
    label.last-four                   2
    label.phone                      17
    label.place                      21
    label.plate                       9
    label.ssn                         3
    label.stays                     166
    label.unit                        6
    label.vin                         1
    place.kind                       18
    place.named                      16
    unit.years                        9"
  `);
});
