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
    ADDRESS                        1298      461      202
    AGE                             845      568        3
    DOB                             301      291        1
    EMAIL                            98       98        0
    HANDLE                           44       39        0
    ID                              515      448       12
    PHONE                           508      507        0
    SSN                             190      187        1
    VEHICLE                         284       91      120

    rule                          found    exact  no mark  letters   beside
    shape.account.ending              9        7        2       28        8
    shape.account.labelled           20       18        0      180        0
    shape.address.corner             25       10       10      387      189
    shape.address.crossing           25        4       12      236      152
    shape.address.house             122       48       21     1632      393
    shape.address.line               11        3        1      271      202
    shape.address.no-ending           7        1        4       47       32
    shape.address.place             472      177       87    11030     3070
    shape.address.po-box              3        2        0       32        0
    shape.address.spot               57       29        4     1595      226
    shape.address.unit               96       50       11     1487      309
    shape.address.unit-alone         53       11       23      177      157
    shape.address.zip                 1        1        0        5        0
    shape.age.beside                570      518       49      942       80
    shape.age.child                  18       10        8       40       44
    shape.age.joined                  2        0        1        2        4
    shape.age.labelled               27       20        4       50        8
    shape.age.unit                   24       16        3      112       40
    shape.dob.labelled              189      186        1     1300        8
    shape.dob.listed                 35       35        0      217        0
    shape.dob.old-year               77       75        1      505        7
    shape.dob.spoken                  2        2        0       35        0
    shape.dob.year                    6        2        0       16        0
    shape.email                      98       98        0     2366        0
    shape.email.spelled               2        0        2        0       18
    shape.handle.at                  25       25        0      319        0
    shape.handle.named               14       14        0      168        0
    shape.id.court                   18       12        0      166        4
    shape.id.labelled               294      224        8     2399       65
    shape.id.long-number             50       33        0      439        0
    shape.id.mixed                  896      837       13     8285      134
    shape.phone.bare                  9        8        0       91        0
    shape.phone.grouped             490      479        0     4900        4
    shape.phone.international         9        9        0      100        0
    shape.phone.national              4        4        0       37        0
    shape.phone.seven                 4        2        0       28        0
    shape.phone.spoken                5        5        0      182        0
    shape.ssn.bare                   12       11        0      108        0
    shape.ssn.grouped               148      148        0     1332        0
    shape.ssn.last-four              37       35        0      207        0
    shape.vehicle.description       225       68       23     4537      371
    shape.vehicle.kind                7        0        1       88       16
    shape.vehicle.plate              30        0        1      249       17

    evidence                      times
    beside.age                       28
    beside.kin                       51
    beside.name                     391
    beside.now                        1
    beside.person                     1
    beside.pronoun                   74
    form.alone                     1615
    form.colour-or-year             168
    form.cut                         14
    form.licence                      2
    form.medicare                     1
    form.opening                      6
    form.quoted                       3
    form.streets                      6
    label.account                    22
    label.address                    11
    label.age                        14
    label.birth                     191
    label.birthday                    1
    label.decade                      2
    label.ending                      7
    label.house                      60
    label.id                        491
    label.is-at                      81
    label.kin                         1
    label.last-four                  17
    label.phone                     247
    label.place                      51
    label.plate                      30
    label.ssn                       129
    label.stays                     382
    label.turning                    16
    label.unit                       35
    place.kind                       57
    place.named                      49
    unit.years                       22"
  `);
});
