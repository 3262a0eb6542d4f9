/**
 * What the rules find of the circumstances marked in the hand-written notes, counted in marks and letters; a model sees to
 * the rest. Nearly every condition of a rule changes a figure.
 * Where a change is meant, take the new figures over and read the difference:
 * `npx vitest run --project unit test/scrub/circumstances/markedNotes.test.ts -u`
 */
import { findCircumstances } from "hmis-privacy/scrub/circumstances";
import { expect, it } from "vitest";
import { figuresOf } from "../../support/figures.js";
import { markedNotes } from "../../support/markedNotes.js";

const told = (folder: string): string => figuresOf(markedNotes(folder), findCircumstances, ["QUASI"]);

it("sentences with their facts", () => {
  expect(told("scripts/facts/notes")).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    QUASI                           585      146       32

    rule                          found    exact  no mark  letters   beside
    circumstance.body                33        9        9      544      194
    circumstance.deed                39        8        2     1256      374
    circumstance.deed-vague          14        2        2      357      133
    circumstance.grade                2        1        0       21        0
    circumstance.news                 4        1        1       54       17
    circumstance.rarity               6        3        0      168       11
    circumstance.role                55       23       10     1254      417
    circumstance.school              17        1        0      152       16
    circumstance.thing                7        0        3       83       49
    circumstance.tribe                4        1        2       56       30
    circumstance.unique              66       21       10     1773      782
    circumstance.unique-vague         3        1        0       89       36
    circumstance.work                 5        3        1      127       39

    evidence                      times
    form.capital                      9
    place.kind                       22
    public.thing                     41
    role.named                      124
    who.beside                       47
    word.beside                      53
    word.listed                      52"
  `);
});

it("whole notes", () => {
  expect(told("scripts/notes")).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    QUASI                          1091      284      104

    rule                          found    exact  no mark  letters   beside
    circumstance.body                91       28       12     1931      440
    circumstance.deed                87       23       10     2581     1088
    circumstance.deed-vague          49        5       13     1057      743
    circumstance.faith               22        0       21       13      305
    circumstance.grade               10        1        2       77       16
    circumstance.locker               1        0        0        3        0
    circumstance.news                 3        0        1       18       41
    circumstance.rarity              10        4        0      263       37
    circumstance.role                92       27       19     2143     1027
    circumstance.school             124       49       34     1287      408
    circumstance.thing                9        2        3      137       62
    circumstance.tribal               5        0        0       39       30
    circumstance.tribe                8        1        0      160       49
    circumstance.unique             178       33       21     4938     2399
    circumstance.unique-vague        15        5        3      380      133
    circumstance.work                 1        0        0       24        3

    evidence                      times
    form.capital                     27
    form.number                       6
    place.kind                      125
    place.named                      22
    public.thing                    102
    role.named                      285
    who.beside                      112
    word.beside                     136
    word.listed                     128"
  `);
});
