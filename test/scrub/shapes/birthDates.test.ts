/** Birth dates: what is found, to the letter, and what stays. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  "DOB ⟦1/2/79⟧",
  "got dob ⟦7 19 88⟧ off her card",
  "Child ⟦2⟧: Anselm ⟦5/17/2019⟧ School: Ridgeline",
  "dob: ⟦03-14-1988⟧; dob ⟦1990-04-05⟧",
  "D.O.B. ⟦12/31/64⟧",
  "born ⟦June 3, 1975⟧ in Yakima",
  "born on the ⟦4th of July 1980⟧",
  "born ⟦3 March 71⟧",
  "Birthdate: ⟦Aug. 9th, 2001⟧",
  "bday ⟦5/1⟧, bday is ⟦may 1⟧",
  "b. ⟦1962⟧",
  "birthday ⟦Oct 12⟧",
  "his birthday is on ⟦Halloween⟧",
  "yob ⟦1959⟧",
  "born in '⟦84⟧",
  "born ⟦1984⟧",
  "⟦1/1/1970⟧ is what ID says",
  "date of birth: ⟦seven seven ninety one⟧",
  "born ⟦january second nineteen seventy nine⟧",
  "nació el ⟦5 de mayo de 1990⟧",
  "nacida ⟦12/03/85⟧",
  "fecha de nacimiento ⟦04/09/1972⟧",
  "all ⟦Jan 1⟧ birthdays on the visas",
  "both kids have a ⟦1/1⟧ dob",
  "her bday was yesterday (⟦2/3⟧)",
  "Kid ⟦1⟧: Ana Ruiz ⟦4/5/12⟧ F",
  "Kid ⟦2⟧: Leo Ruiz ⟦7/8/15⟧ M",
  "- Marcus Hill ⟦11/30/2009⟧",
  "Tina (⟦3/3/14⟧), Tom (⟦9/9/16⟧)",
  "DOB ⟦050361⟧",
  "DOB ⟦19610503⟧",
  "DOB ⟦O5/03/1961⟧",
  "dob ⟦5.3.61⟧",
  "dob ⟦5/3/'61⟧",
  "DOB - ⟦Feb 29 1996⟧",
  "birth cert says ⟦11/2/2003⟧",
  "bd ⟦6-7-95⟧",
  "Client (dob ⟦8/8/88⟧) and wife (⟦9/9/90⟧)",
  "turns ⟦18⟧ on ⟦June 5⟧",
  "turning ⟦65⟧ ⟦12/1⟧",
  "born ⟦Jan 9, '67⟧",
  "he was born ⟦5/83⟧",
  "died on his ⟦2/2⟧ birthday",
  "HOH ⟦6/6/66⟧, spouse ⟦7/7/77⟧",
  "DOB=⟦12 Dec 1999⟧",
];

const STAYS = [
  "Intake 3/4/25, exit 5/6/25.",
  "Next appt June 5 at 2. Court on 4/15/25.",
  "Rent due the 1st. VI done 2/2/2024 by staff.",
  "Due date 9/14. EDD 7/9. Bday party at shelter Sat.",
  "Born again Christian. Newborn screening 3/4/25 done.",
  "Meeting Jan 15 2025 with the landlord.",
  "She was born here and raised by 2 aunts.",
  "HMIS entry date 10/01/2023 corrected.",
];

describe("birth dates", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findShapes(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findShapes(text))).toBe(text);
  });
});
