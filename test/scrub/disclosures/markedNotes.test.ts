/**
 * What is found of the words that tell of HIV, marked in the hand-written notes, counted in marks and letters: nearly
 * every condition changes a figure.
 * Where a change is meant, take the new figures over and read the difference:
 * `npx vitest run --project unit test/scrub/disclosures/markedNotes.test.ts -u`
 */
import { findDisclosures } from "hmis-privacy/scrub/disclosures";
import { expect, it } from "vitest";
import { figuresOf } from "../../support/figures.js";
import { markedNotes } from "../../support/markedNotes.js";

const told = (folder: string): string => figuresOf(markedNotes(folder), findDisclosures, ["HIV"]);

it("sentences with their facts", () => {
  expect(told("scripts/facts/notes")).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    HIV                             725      359       88

    rule                          found    exact  no mark  letters   beside
    disclosure.dv                    17        0       16        7       78
    disclosure.health                85        0       78       32      487
    disclosure.hiv.code               6        5        0       18       11
    disclosure.hiv.drug             110       78        0      989      177
    disclosure.hiv.illness            2        2        0       10        0
    disclosure.hiv.lab               14        8        1       86        3
    disclosure.hiv.name             175       95       14      926      167
    disclosure.hiv.phrase            51       24        4      539      118
    disclosure.hiv.prevention        16       13        0       62        0
    disclosure.hiv.programme         11       10        1       51        5
    disclosure.hiv.result            13        7        3       94       34
    disclosure.hiv.status            33       19        3      264       50
    disclosure.hiv.told              20       13        2      186       73
    disclosure.immigration           12        0       12        0       95
    disclosure.justice               44        0       33       64      182
    disclosure.substance-use         34        0       31       18      194

    evidence                      times
    note.elsewhere                   66
    phrase.listed                    52
    value.laboratory                 26
    value.status                     17
    word.beside                      24
    word.listed                     525"
  `);
});

it("whole notes", () => {
  expect(told("scripts/notes")).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    HIV                            2898     1418      384

    rule                          found    exact  no mark  letters   beside
    disclosure.dv                   395        0      380       45     1584
    disclosure.health              1370        3     1322      167     7671
    disclosure.hiv.code              17       15        1       48        3
    disclosure.hiv.drug             553      442       15     4487      676
    disclosure.hiv.illness           11        6        0       51       11
    disclosure.hiv.lab               64       45        1      494       65
    disclosure.hiv.name             497      169      127     2447     1038
    disclosure.hiv.phrase           219       83       57     1736      796
    disclosure.hiv.prevention       106       61       16      399      179
    disclosure.hiv.programme        142       77       35      531      218
    disclosure.hiv.result            66       30        9      628      209
    disclosure.hiv.status           281      110       69     1728      812
    disclosure.hiv.told              78       52        5      810      180
    disclosure.immigration          216        0      213       20     1380
    disclosure.justice              546        0      536       61     3211
    disclosure.substance-use        487        0      482       23     2968

    evidence                      times
    note.elsewhere                  410
    phrase.listed                   227
    value.laboratory                119
    value.status                     76
    word.beside                     122
    word.listed                    4357"
  `);
});
