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
    HIV                             725      357       88

    rule                          found    exact  no mark  letters   beside
    disclosure.dv                    17        0       16        7       78
    disclosure.health                85        0       78       32      487
    disclosure.hiv.code               6        5        0       18       11
    disclosure.hiv.drug             110       78        0      989      177
    disclosure.hiv.illness            2        2        0       10        0
    disclosure.hiv.lab               14        8        1       86        3
    disclosure.hiv.name             175       95       16      921      167
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
    HIV                            1146      536      149

    rule                          found    exact  no mark  letters   beside
    disclosure.dv                    95        0       93       13      381
    disclosure.health               600        1      583       64     3479
    disclosure.hiv.code               8        8        0       24        0
    disclosure.hiv.drug             217      167        9     1757      379
    disclosure.hiv.illness            7        3        0       34       11
    disclosure.hiv.lab               24       15        0      222       13
    disclosure.hiv.name             156       41       50      749      418
    disclosure.hiv.phrase            97       40       21      825      323
    disclosure.hiv.prevention        31       17        7      112       62
    disclosure.hiv.programme         46       29        5      203       36
    disclosure.hiv.result            27       11        1      295       74
    disclosure.hiv.status           119       47       31      709      339
    disclosure.hiv.told              36       28        1      399       50
    disclosure.immigration           78        0       77        5      487
    disclosure.justice              196        0      192       24     1120
    disclosure.substance-use        238        0      236        8     1555

    evidence                      times
    note.elsewhere                  177
    phrase.listed                   102
    value.laboratory                 44
    value.status                     30
    word.beside                      37
    word.listed                    1694"
  `);
});
