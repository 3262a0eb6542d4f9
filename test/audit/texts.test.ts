import { expect, it } from "vitest";
import { namesFacility } from "../../src/audit/engine/facility.js";
import { textReader, toldByAnswer } from "../../src/audit/engine/texts.js";

it.each([
  "Alder Creek Recovery Center",
  "Beacon House Shelter, Larkspur",
  "House of Ruth",
  "staying at Hope house",
  "Salvation Army Larkspur",
  "Went to YWCA",
  "Eastern State Hospital",
  "Juniper Court Apartments",
])("%s names a house", (text) => expect(namesFacility(text)).toBe(true));

it.each([
  "DV shelter",
  "Adult Family Home",
  "Moved Into Tiny Home",
  "Boarding house",
  "TINY HOME VILLAGE",
  "Staying At A Friends House",
  "Substance Abuse Rehab Center",
  "Left shelter without notice.",
  "Women's Shelter in Larkspur",
  "Living in own RV",
  "Moved to Montana",
  "Boat at the marina",
  "",
])("%s names none", (text) => expect(namesFacility(text)).toBe(false));

const read = textReader();

it.each([
  "Victim of domestic violence",
  "protection order against ex, do not share",
  "hiding from her ex-husband",
  "left her violent husband",
  "her ex is looking for her",
  "partner beat her",
  "fled from her husband",
])("%s tells of violence", (text) => expect(read(text, "LocationDetails")).toContain("text.dv"));

it.each([
  "in a non-violent crime program",
  "ex-husband pays the rent",
  "lives with her husband",
  "went to hit the road",
  "partner agency found a bed",
  "fleece and boots",
])("%s does not", (text) => expect(read(text, "LocationDetails")).not.toContain("text.dv"));

it("takes a question on a form for no word about a person, and a yes to it for one", () => {
  const question = "Are you fleeing domestic violence?";
  expect(read(question, "AssessmentQuestion")).toEqual([]);
  expect(read("Ask 509-555-0142 about it", "AssessmentQuestion")).toEqual(["text.phone"]);
  expect(toldByAnswer(read, question, "Yes, last week")).toEqual(["text.dv"]);
  expect(toldByAnswer(read, question, "No")).toEqual([]);
  expect(toldByAnswer(read, "Do you have HIV or AIDS?", "yes")).toEqual(["text.hiv"]);
  expect(toldByAnswer(read, "Do you have a phone?", "yes")).toEqual([]);
});

it.each(["per Sgt. Whitcombe, behind the mill", "Officer Dana Kowalczyk", "Case manager Dana Kowalczyk called"])(
  "%s names staff, who are people too",
  (text) => expect(read(text, "VerifiedBy")).toContain("text.name"),
);

it.each([
  "Street Team",
  "Police co-responder",
  "Library security",
  "Fire Dept Station 4",
  "Officer on duty",
  "Dr. appointment",
])("%s names nobody", (text) => expect(read(text, "VerifiedBy")).toEqual([]));
