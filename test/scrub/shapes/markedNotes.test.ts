/**
 * What the shapes find of the facts marked in the hand-written notes, counted in marks and letters: nearly every condition
 * of a recogniser changes a figure. Where a change is meant, take the new figures over and read the difference:
 * `npx vitest run --project unit test/scrub/shapes/markedNotes.test.ts -u`
 */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { figuresOf } from "../../support/figures.js";
import { markedNotes } from "../../support/markedNotes.js";

/** What is written in a shape; a name, a status and a circumstance are not. */
const LABELS = ["ADDRESS", "AGE", "DOB", "EMAIL", "HANDLE", "ID", "PHONE", "SSN", "VEHICLE"];

const told = (folder: string): string => figuresOf(markedNotes(folder), findShapes, LABELS);

it("sentences with their facts", () => {
  expect(told("scripts/facts/notes")).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    ADDRESS                         535      221       58
    AGE                               2        2        0
    ID                                3        3        0
    PHONE                             1        1        0
    VEHICLE                         109       35       27

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              1        0        1        0        4
    shape.address.corner             12        8        2      293       91
    shape.address.crossing            4        1        0       39        0
    shape.address.house               4        3        0       52       11
    shape.address.line                8        1        0      223      133
    shape.address.place             238       78       37     5761     1666
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
    label.is-at                      38
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

it("whole notes", () => {
  expect(told("scripts/notes")).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    ADDRESS                        1439      581      212
    AGE                             665      431        7
    DOB                             162      155        3
    EMAIL                            84       84        0
    HANDLE                           39       30        0
    ID                              274      236        6
    PHONE                           287      286        0
    SSN                             124      123        1
    VEHICLE                         380      119      150

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              5        4        1       21        4
    shape.account.labelled            8        8        0       75        0
    shape.address.corner             36        8       22      377      392
    shape.address.crossing           34        2       20      209      247
    shape.address.house             125       61       20     1722      331
    shape.address.line               12        4        1      275      179
    shape.address.no-ending          11        2        6       91       75
    shape.address.place             645      204      156    14524     5464
    shape.address.po-box              4        1        1       30        7
    shape.address.spot               81       32        8     2290      552
    shape.address.unit               97       49       21     1429      467
    shape.address.unit-alone         61       18       24      242      164
    shape.address.zip                 1        1        0        5        0
    shape.age.beside                400      352       43      707       77
    shape.age.child                  19       12        7       53       40
    shape.age.joined                  3        0        2        2        7
    shape.age.labelled               35       24        3       73        6
    shape.age.unit                   50       38        4      253       53
    shape.dob.labelled              118      115        0      836        0
    shape.dob.listed                  4        4        0       26        0
    shape.dob.old-year               41       40        1      250        7
    shape.dob.spoken                  1        0        0       21        0
    shape.dob.year                    4        0        0       12        0
    shape.email                      85       85        0     1753        0
    shape.email.spelled               2        0        2        0       19
    shape.handle.at                  25       25        0      288        0
    shape.handle.named                5        3        1       49        8
    shape.id.labelled               104       68        9      756       40
    shape.id.long-number             27       19        0      231        0
    shape.id.mixed                  545      478       14     4949       97
    shape.phone.bare                  8        8        0       80        0
    shape.phone.grouped             273      264        0     2735        2
    shape.phone.international         3        3        0       31        0
    shape.phone.national              1        1        0        9        0
    shape.phone.seven                 2        0        0       14        0
    shape.phone.spoken                3        3        0      112        0
    shape.ssn.bare                    8        7        0       68        0
    shape.ssn.grouped                95       95        0      855        0
    shape.ssn.last-four              22       18        0      102        5
    shape.ssn.spoken                  1        0        0       21        0
    shape.url                         2        2        0       31        0
    shape.vehicle.description       284       90       36     5277      544
    shape.vehicle.kind               10        1        4       90       48
    shape.vehicle.plate              36        2        0      288        0
    shape.vehicle.vin                 1        1        0       17        0

    evidence                      times
    beside.age                       11
    beside.kin                       61
    beside.name                     232
    beside.person                     2
    beside.pronoun                   74
    form.alone                     1093
    form.colour-or-year             198
    form.cut                          8
    form.medicare                     1
    form.opening                      6
    form.quoted                       2
    form.streets                      5
    label.account                     9
    label.address                    12
    label.age                        19
    label.birth                     121
    label.birthday                    2
    label.decade                      7
    label.ending                      3
    label.house                      72
    label.id                        226
    label.is-at                     121
    label.last-four                  13
    label.phone                     161
    label.place                      76
    label.plate                      36
    label.ssn                        86
    label.stays                     517
    label.turning                     9
    label.unit                       24
    label.vin                         1
    place.kind                       81
    place.named                      74
    unit.years                       48"
  `);
});
