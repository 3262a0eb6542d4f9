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
    QUASI                          2495      572      305

    rule                          found    exact  no mark  letters   beside
    circumstance.body               178       52       32     3569      721
    circumstance.deed               179       51       15     5430     2237
    circumstance.deed-vague         100       15       19     2300     1360
    circumstance.faith               52        0       47       57      667
    circumstance.grade               30        3        7      205       71
    circumstance.locker               6        0        2       12        5
    circumstance.news                 7        0        5       18      131
    circumstance.rarity              14        4        1      315       66
    circumstance.role               204       56       31     5103     1783
    circumstance.school             367      132       72     4088      890
    circumstance.thing               20        2        7      303      155
    circumstance.tribal              13        0        0       90       90
    circumstance.tribe               11        1        1      186       79
    circumstance.unique             346       66       38     9697     4123
    circumstance.unique-vague        33        8        6      821      316
    circumstance.work                 5        1        0      166        8

    evidence                      times
    body.part                         1
    form.capital                     58
    form.number                      19
    place.kind                      372
    place.named                      52
    public.thing                    218
    role.named                      583
    who.beside                      230
    word.beside                     279
    word.listed                     253"
  `);
});
