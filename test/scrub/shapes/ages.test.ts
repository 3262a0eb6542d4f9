/** Ages of people: what is found, to the letter, and what stays. Everything here is invented. */
import { findPii } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  "client is ⟦44 yo⟧ male",
  "who is ⟦44 years of age⟧ and alone",
  "⟦44-year-old⟧ woman, ⟦5 y/o⟧ son",
  "⟦23yo⟧ female, ⟦6 yr old⟧ dtr, ⟦18 month old⟧ baby",
  "turned ⟦45⟧ last week; turning ⟦18⟧ in May",
  "he is ⟦62⟧ and tired",
  "shes ⟦19⟧ w/ a baby",
  "kids ages ⟦3⟧, ⟦5⟧ and ⟦9⟧",
  "HH: mom ⟦34⟧, dad ⟦36⟧, kids ⟦12/9/4⟧",
  "Maria (⟦34⟧), Jose (⟦8⟧), baby Ana (⟦6 mo⟧)",
  "Deja, ⟦22⟧, and her son Kai, ⟦2⟧, need crib",
  "daughter ⟦7⟧, son ⟦4⟧",
  "tiene ⟦34 años⟧",
  "mi hija de ⟦8 años⟧",
  "⟦70 y.o.⟧ male",
  "a ⟦fifty-two year old⟧ vet",
  "he's ⟦seventeen and a half⟧",
  "mid ⟦50s⟧, looks older",
  "in her ⟦70s⟧",
  "⟦4mo old⟧ twins",
  "infant, ⟦9 weeks⟧",
  "newborn (⟦3 days old⟧)",
  "her ⟦16 year old⟧ brother",
  "youngest is ⟦3⟧, oldest ⟦14⟧",
  "the baby is ⟦8 months⟧",
  "Age: ⟦41⟧",
  "age ⟦19⟧",
  "was ⟦12⟧ when she entered care",
  "Client, ⟦58⟧, called",
  "Ct ⟦33⟧ F, DV",
  "⟦33F⟧ w/ 2 kids",
  "grandson (⟦2 1/2⟧)",
  "Tyler is ⟦11⟧, Mia ⟦9⟧",
  "kids: ⟦14⟧, ⟦11⟧, ⟦6⟧",
  "Elder, ⟦81⟧, fell",
  "sister who is ⟦25⟧",
  "just turned ⟦21⟧",
  "girl about ⟦10⟧",
  "her ⟦40th⟧ birthday is tmrw",
  "cumplió ⟦15⟧",
  "con ⟦23 años⟧",
  "boys ⟦7⟧ & ⟦9⟧",
  "5 kids (⟦2⟧, ⟦4⟧, ⟦5⟧, ⟦8⟧, ⟦11⟧)",
  "Nina ⟦6⟧ and Leo ⟦4⟧ at daycare",
  "he says ⟦48⟧, the ID says ⟦52⟧",
  "a kid of ⟦19⟧",
  "⟦2 yo⟧ & ⟦4 yo⟧",
  "minor child, age ⟦6⟧",
  "At ⟦72⟧ she can't do stairs",
  "my son whos ⟦13⟧",
];

const STAYS = [
  "31 wks preg, due in May. 33w4d today.",
  "VI 14. Score of 11. Bed 31. Room 12.",
  "90 days clean. 3 kids, 2 dogs. 14 months at RRH.",
  "Gave 2 blankets and 3 socks. She is 2 weeks late.",
  "Beds 11, 12, 15. Homeless 4 times in 3 years.",
  "Rent is 812, she has 340. He is 20 min away.",
  "Youth program 18-24 only. Over 55 housing. Under 18 not allowed.",
  "Section 8, Title 19, Part 2. Bus 66 at 5.",
  "Meeting at 3, lunch at 12. On page 4 of 9.",
  "He is 1 of 5. She was 3rd on list. Step 8.",
  "BP 140/90, temp 98, pulse 72. A1c 9. Sugar 400.",
  "Court in 10 days; 30 day notice; 60 day stay.",
  "Total of 24, plus 31 chairs. Kids 31, adults 24 tonight.",
  "Low 14F tonight.",
  "Sobriety date is 5. Day 45 in shelter. Week 3.",
];

describe("ages of people", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findPii(text, { kinds: ["age"] }))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findPii(text, { kinds: ["age"] }))).toBe(text);
  });
});
