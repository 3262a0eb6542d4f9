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
    shape.age.beside                 13        0       13        0       33
    shape.age.joined                  2        0        2        0        6
    shape.age.labelled                6        2        3        5        6
    shape.age.unit                    8        0        8        0       32
    shape.id.labelled                 5        3        0       34        0
    shape.id.mixed                    6        1        0       42        0
    shape.phone.grouped               1        1        0       10        0
    shape.vehicle.description        58       28        4     1188       61
    shape.vehicle.kind               11        1        4      111       39
    shape.vehicle.plate               7        0        0       48        0

    evidence                      times
    beside.kin                        3
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
    label.id                          8
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
    ADDRESS                         583      242       82
    AGE                             239      161        2
    DOB                              56       54        1
    EMAIL                            37       37        0
    HANDLE                           11       11        0
    ID                              114      103        0
    PHONE                           108      108        0
    SSN                              48       47        1
    VEHICLE                         155       54       60

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              1        0        1        0        4
    shape.account.labelled            3        3        0       27        0
    shape.address.corner             15        2       12       69      187
    shape.address.crossing            7        0        5       44       74
    shape.address.house              52       27        7      662      123
    shape.address.line               11        3        3      218      240
    shape.address.no-ending           4        2        2       36       26
    shape.address.place             252       80       65     5473     2416
    shape.address.po-box              3        2        1       36        7
    shape.address.spot               42       13        8     1031      354
    shape.address.unit               35       18        7      501      144
    shape.address.unit-alone         31        9       10      164       72
    shape.address.zip                 1        1        0        5        0
    shape.age.beside                145      123       20      229       34
    shape.age.child                  10        6        4       26       21
    shape.age.joined                  1        0        0        2        1
    shape.age.labelled               16       14        0       35        0
    shape.age.unit                   19       14        2       83       20
    shape.dob.labelled               41       39        0      329        0
    shape.dob.old-year               15       15        0       97        0
    shape.dob.spoken                  1        0        0       21        0
    shape.dob.year                    1        0        0        2        0
    shape.email                      38       38        0      794        0
    shape.email.spelled               1        0        1        0       11
    shape.handle.at                   7        7        0       87        0
    shape.handle.named                3        2        1       19        8
    shape.id.court                    2        0        0       19        0
    shape.id.labelled                63       47        5      497       21
    shape.id.long-number             15       13        0      133        0
    shape.id.mixed                  220      195        5     2012       39
    shape.phone.bare                  6        6        0       60        0
    shape.phone.grouped              98       95        0      982        0
    shape.phone.international         2        2        0       20        0
    shape.phone.seven                 1        1        0        7        0
    shape.phone.spoken                2        2        0       77        0
    shape.ssn.bare                    4        4        0       36        0
    shape.ssn.grouped                37       37        0      333        0
    shape.ssn.last-four               8        7        0       41        0
    shape.ssn.spoken                  1        0        0       21        0
    shape.url                         2        2        0       31        0
    shape.vehicle.description       115       35       12     2379      219
    shape.vehicle.kind                3        1        1       35        8
    shape.vehicle.plate              14        2        0      127        0
    shape.vehicle.vin                 1        1        0       17        0

    evidence                      times
    beside.age                        6
    beside.kin                       20
    beside.name                      87
    beside.person                     1
    beside.pronoun                   23
    form.alone                      444
    form.colour-or-year              79
    form.cut                          2
    form.licence                      2
    form.medicare                     1
    form.quoted                       1
    form.streets                      1
    label.account                     4
    label.address                    11
    label.age                        11
    label.birth                      43
    label.birthday                    1
    label.decade                      2
    label.house                      26
    label.id                        116
    label.is-at                      56
    label.last-four                   6
    label.phone                      67
    label.place                      25
    label.plate                      14
    label.ssn                        33
    label.stays                     195
    label.turning                     2
    label.unit                        9
    label.vin                         1
    place.kind                       42
    place.named                      38
    unit.years                       18"
  `);
});
