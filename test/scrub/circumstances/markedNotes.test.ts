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
    QUASI                          1246      329      112

    rule                          found    exact  no mark  letters   beside
    circumstance.body               112       34       18     2301      509
    circumstance.deed                92       24       10     2691     1198
    circumstance.deed-vague          58        8       14     1254      844
    circumstance.faith               28        0       27       13      399
    circumstance.grade               10        1        2       77       16
    circumstance.locker               3        0        0        9        0
    circumstance.news                 6        0        4       18       94
    circumstance.rarity              10        4        0      263       37
    circumstance.role               105       31       23     2431     1230
    circumstance.school             144       67       33     1567      436
    circumstance.thing               10        2        4      137       76
    circumstance.tribal               7        0        0       52       48
    circumstance.tribe                8        1        0      160       49
    circumstance.unique             205       40       29     5635     2734
    circumstance.unique-vague        17        6        3      445      167
    circumstance.work                 1        0        0       24        3

    evidence                      times
    form.capital                     30
    form.number                      10
    place.kind                      145
    place.named                      28
    public.thing                    117
    role.named                      327
    who.beside                      128
    word.beside                     150
    word.listed                     150"
  `);
});
