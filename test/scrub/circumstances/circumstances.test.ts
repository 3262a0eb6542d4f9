/** Work, school and marks that single a person out: what is found, to the letter, and what stays. Everything here is invented. */
import { findCircumstances } from "hmis-privacy/scrub/circumstances";
import { describe, expect, it } from "vitest";
import { drawn, unmarked } from "../../support/marked.js";

/** From here on a circumstance is found, below it is only asked about; what is masked of it, the table says. */
const SURE = 0.6;
const told = (text: string) => findCircumstances(text).filter(({ confidence }) => confidence >= SURE);

const FOUND = [
  "son goes to ⟦Bemiss Elementary, 3rd grade⟧",
  "dtr is at ⟦Garry Middle School⟧",
  "attends ⟦Rogers HS⟧",
  "has ⟦a teardrop tattoo under his right eye⟧",
  "⟦scar across the forehead from the wreck⟧",
  "⟦tattoo of a phoenix on her neck⟧",
  "used to ⟦be the principal at Shadle⟧",
  "wears ⟦a cape painted with moons⟧",
  "enrolled Colville, ⟦enrollment # 11-4471⟧",
  "detained at ⟦the ICE facility in Fairview⟧",
  "locker ⟦C-14⟧",
  "⟦coaches Little League at Hays Park⟧",
  "⟦missing two fingers on the left hand⟧",
  "⟦went viral for saving the dog⟧",
  "Employer: ⟦Silver Dollar Bakery⟧",
  "⟦He's the only blacksmith left in Ferry County⟧",
  "her dad is ⟦the chief who signed the salmon compact⟧",
  "son is ⟦the quarterback at Ferris⟧",
  "⟦she was one of the last weavers of the old cannery band⟧",
  "⟦the former Miss Harvest Queen of 1981⟧, still has the sash",
  "⟦won the state chess title in 1990⟧",
  "her brother was ⟦the deputy shot at the Cheney stop⟧",
  "⟦mom of the boy who drowned at Fish Lake⟧",
  "⟦he testified at the legislature about the derailment⟧",
  "⟦survived the mill explosion in Raymond⟧, burns on both hands",
  "⟦17 weeks with quadruplets⟧",
  "with ⟦his three legged husky named Tripod⟧",
  "has ⟦one blue eye and one brown eye⟧",
  "⟦served with the 1st Cav in Pleiku⟧",
  "ella es ⟦la que habló ante el senado del agua⟧",
];

const STAYS = [
  "Papers sent to Ms. Oyama at the office. Counselor Ms. Oyama has lunch duty.",
  "Works with DSHS on benefits. Works hard. Job search at WorkSource.",
  "Went to the school board meeting. High school diploma needed. GED class.",
  "Case manager works at Catholic Charities. Started the application for SSI.",
  "She is the only one on the lease. It was the first time. Works for her.",
  "The fire drill was at 2. Shooting range closed. News: shelter is full.",
  "He uses a walker with wheels. She has a coat with a hood.",
  "He is the client who called about the bed. She was the one who signed the lease.",
  "Good news: the unit passed. Great news, the voucher came.",
  "Saved $200 for rent. Pulled a muscle. Set a goal for the week.",
  "Emergency contact is the mother of the baby. He is the payee.",
  "The dog is fine. Her cat has food. No dogs past the desk.",
  "Resource fair at the library on Friday. Award letter needed.",
  "Line for showers is long. Shift change at 7. Prep cook needed at the mission.",
];

describe("work, school and marks that single a person out", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(drawn(text, told(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(drawn(text, told(text))).toBe(text);
  });
});
