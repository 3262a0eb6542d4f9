/** Streets, corners, blocks, boxes and the address lines of forms, each condition by itself. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  // streets by name
  "⟦Indian Trail Rd, apt 3⟧ is hers",
  "seen on ⟦E Martin Luther King Ave, apt 3⟧",
  "at ⟦5th Ave, rm 4⟧",
  "back at ⟦East 93rd, rm 4⟧",
  "sleeps on ⟦W Garland over the bike shop⟧",
  "left a card, ⟦Freya St behind the bakery⟧",
  "he stays mostly on Freya St",
  "now ⟦5th Ave S the Rusty Spur rm 11⟧",
  "now ⟦5th Ave S The Rusty Spur Inn rm 11⟧",
  // corners
  "camp is ⟦3rd and Pine⟧",
  "camp is ⟦Ash & Pine⟧",
  "camp is ⟦Ash and 5th⟧",
  "⟦corner of Court and Main⟧",
  "meet at ⟦Court and Main St⟧",
  "at ⟦29 th & Grand⟧",
  "at ⟦Maple St and Dean⟧",
  "at ⟦Maple st and Dean⟧",
  "at ⟦N. Monroe & Indiana⟧",
  "at ⟦N Monroe & Indiana⟧",
  "at ⟦Monroe and East Pine⟧",
  "at ⟦Ash & Indian Trail Rd⟧",
  "MET ⟦MAPLE ST & 5TH AVE⟧",
  "1. ⟦Ash & Dean⟧",
  "2) ⟦Ash & Dean⟧",
  "⟦Pine Grove St and Indiana Ave⟧",
  "near ⟦Maxwell & Cannon, the 8-plex with blue doors, unit 3⟧",
  // house numbers
  "lives at ⟦1408a Pine St⟧",
  "lives at ⟦1408B Pine St⟧",
  "⟦18 1/2 Front St⟧",
  "Landlord: Bob, ⟦N 2417 Hogan⟧",
  "staying here (⟦1187 Ferris⟧) for now",
  "home: ⟦1187 Ferris⟧, call first",
  "addr ⟦12 Ferris⟧",
  "2) ⟦1187 Ferris⟧",
  "at ⟦twelve twenty four broadway street⟧",
  "at ⟦twelve twenty four west broadway⟧",
  // blocks and miles
  "⟦900 block of Freya⟧",
  "⟦the 900 block Freya⟧",
  "the van is at ⟦1400 blk of 3rd⟧",
  "broke down at ⟦mile marker 12⟧",
  "broke down at ⟦mile marker 12 on 395⟧",
  "broke down at ⟦milepost 12 off Hwy 395⟧",
  // forms
  "Name: see file | Addr: ⟦12 Oak St⟧ | Lang: English",
  "ADDR: ⟦12 OAK ST⟧   MAILED BACK",
  "ADDR: ⟦12 OAK ST⟧\tMAILED BACK",
  "LOC ⟦CREEK BED NEAR THE PARK⟧",
  "Loc: ⟦creek bed near the park⟧; seen twice",
  "Home address: ⟦creek bed, none other given⟧",
  "Loc: ⟦creek bed, wet⟧ Lang: English",
  "Where did you sleep? ⟦in the car by the park⟧",
  "WHERE DID YOU SLEEP LAST NIGHT ⟦in the car⟧",
  "Donde durmio anoche: ⟦en el carro⟧",
  "Address: ⟦none of them would say⟧",
  // boxes and ZIP codes
  "mail to ⟦P.O. Box 12⟧",
  "mail to ⟦PO Box 12⟧",
  "Rural ⟦Route 2 Box 118⟧",
  "⟦Apartado 118⟧",
  "⟦pobox 118⟧",
  "zip ⟦99201⟧",
  "zip: ⟦99201-4410⟧",
  "zip code is ⟦99201⟧",
  "zip code: ⟦99201⟧",
  "moved from Cheney, WA ⟦99004⟧",
  "moved from Cheney WA ⟦99004⟧",
];

const STAYS = [
  "walks on a trail most days",
  "North Hill rm list",
  "Maple St\nand Dean St were quiet",
  "Maple St and\nDean St were quiet",
  "Mrs. Ash & Dean called",
  "lives with son Ash and Dean",
  "was at Jail and Hospital last month",
  "was at Court and Library last month",
  "MET SAM AND THEY RUN A GYM",
  "asked 18 yes/no Pine St questions",
  "paid $ 400 Oak St storage",
  "title 59 Housing Court rules",
  "uid 5521 Family Court file",
  "came w 300 Safeway bucks",
  "text HARLEM to 545454 Enter now",
  "at 12 Ferris, left a card",
  "at 14 May, left a card",
  "kids two three w grandma",
  "walked twenty two west, then turned",
  "drove twenty two west\nthen turned",
  "twenty two west of town",
  "one way street",
  "the 1400 block is loud",
  "the 1400 block of\nFreya",
  "the 12 block of Freya",
  "5 mp 12 on Hwy",
  "marker is 12",
  "Verified home address: yes per lease",
  "Address: none",
  "Address: none given",
  "Address: same",
  "ADDRESS on file",
  "Address:\nlater",
  "Where did you sleep? shelter",
  "Where did you sleep?\nIntake done",
  "WHERE DO YOU STAY AT NIGHT",
  "I asked where did you sleep?",
  "sent PO 4471 to the vendor",
  "a box 12 inches wide",
  "po\nbox 12 is empty",
  "asked for zip\n12045 steps today",
  "the gap in CA 40000 units",
  "door code: 44120",
];

describe("streets, corners, blocks, boxes and lines of forms", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findShapes(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findShapes(text))).toBe(text);
  });
});
