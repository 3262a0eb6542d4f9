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
    HIV                            1509      713      183

    rule                          found    exact  no mark  letters   beside
    disclosure.dv                   118        0      116       13      485
    disclosure.health               688        1      668       83     3981
    disclosure.hiv.code              10       10        0       30        0
    disclosure.hiv.drug             281      223       11     2242      446
    disclosure.hiv.illness            8        4        0       37       11
    disclosure.hiv.lab               33       23        0      285       30
    disclosure.hiv.name             196       61       57      963      513
    disclosure.hiv.phrase           125       52       26     1085      393
    disclosure.hiv.prevention        42       26        8      150       65
    disclosure.hiv.programme         62       37       10      257       76
    disclosure.hiv.result            30       11        1      322       89
    disclosure.hiv.status           170       71       43     1057      467
    disclosure.hiv.told              47       34        2      506       96
    disclosure.immigration           94        0       93        5      586
    disclosure.justice              241        0      236       30     1377
    disclosure.substance-use        284        0      282        8     1837

    evidence                      times
    note.elsewhere                  241
    phrase.listed                   130
    value.laboratory                 59
    value.status                     34
    word.beside                      48
    word.listed                    2052"
  `);
});
