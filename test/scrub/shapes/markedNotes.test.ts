/**
 * What the shapes find of the facts marked in the hand-written notes, counted in marks and letters: nearly every condition
 * of a recogniser changes a figure. Where a change is meant, take the new figures over and read the difference:
 * `npx vitest run --project unit test/scrub/shapes/markedNotes.test.ts -u`
 */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { figuresOf } from "../../support/figures.js";
import { type MarkedNote, markedNotes } from "../../support/markedNotes.js";

/** What is written in a shape; a name, a status and a circumstance are not. */
const LABELS = ["ADDRESS", "AGE", "DOB", "EMAIL", "HANDLE", "ID", "PHONE", "SSN", "VEHICLE"];

const told = (notes: readonly MarkedNote[]): string => figuresOf(notes, findShapes, LABELS);

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

it("every third whole note", () => {
  expect(told(markedNotes("scripts/notes").filter((_, i) => i % 3 === 0))).toMatchInlineSnapshot(`
    "label                         marks    whole  in part
    ADDRESS                         461      184       79
    AGE                             227      146        3
    DOB                              41       37        2
    EMAIL                            26       26        0
    HANDLE                           14       10        0
    ID                               75       65        2
    PHONE                            94       94        0
    SSN                              29       29        0
    VEHICLE                         113       38       44

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              2        2        0        8        0
    shape.account.labelled            5        5        0       48        0
    shape.address.corner              9        2        3      157       70
    shape.address.crossing           19        1       12       90      141
    shape.address.house              48       20        9      646      132
    shape.address.line                2        1        0       59       15
    shape.address.no-ending           4        0        2       19       16
    shape.address.place             210       64       45     4850     1572
    shape.address.po-box              2        0        0       17        0
    shape.address.spot               27       13        4      706      264
    shape.address.unit               31       14       10      402      199
    shape.address.unit-alone         18        3        9       50       86
    shape.age.beside                139      128       10      264       17
    shape.age.child                   5        2        3       11       16
    shape.age.joined                  1        0        0        2        1
    shape.age.labelled                7        2        1       15        1
    shape.age.unit                   17       13        2       92       19
    shape.dob.labelled               33       32        0      218        0
    shape.dob.old-year                7        7        0       42        0
    shape.dob.year                    2        0        0        8        0
    shape.email                      26       26        0      516        0
    shape.handle.at                  10       10        0      114        0
    shape.handle.named                1        0        0        9        0
    shape.id.labelled                32       22        4      231       17
    shape.id.long-number              7        4        0       59        0
    shape.id.mixed                  163      137        7     1448       47
    shape.phone.bare                  2        2        0       20        0
    shape.phone.grouped              91       88        0      913        0
    shape.phone.international         1        1        0       11        0
    shape.phone.seven                 2        0        0       14        0
    shape.phone.spoken                1        1        0       35        0
    shape.ssn.bare                    3        2        0       23        0
    shape.ssn.grouped                24       24        0      216        0
    shape.ssn.last-four               2        1        0        8        0
    shape.vehicle.description        91       34       14     1683      153
    shape.vehicle.kind                6        0        3       40       40
    shape.vehicle.plate              12        0        0       87        0

    evidence                      times
    beside.age                        4
    beside.kin                       14
    beside.name                      87
    beside.pronoun                   26
    form.alone                      346
    form.colour-or-year              64
    form.cut                          1
    form.opening                      1
    form.quoted                       1
    form.streets                      3
    label.account                     5
    label.address                     2
    label.age                         2
    label.birth                      35
    label.decade                      3
    label.ending                      2
    label.house                      25
    label.id                         66
    label.is-at                      33
    label.phone                      51
    label.place                      29
    label.plate                      12
    label.ssn                        23
    label.stays                     175
    label.turning                     2
    label.unit                        6
    place.kind                       27
    place.named                      25
    unit.years                       17"
  `);
});
