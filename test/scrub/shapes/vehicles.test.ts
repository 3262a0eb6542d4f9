/** Vehicles: what is found, to the letter, and what stays. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  "sleeps in ⟦her white Ford Transit at the lot⟧",
  "car: '⟦98 Toyota Camry, gold, WA BKR4471⟧",
  "⟦red Chevy Silverado⟧ parked behind",
  "⟦tan Winnebago⟧ on the street",
  "living in ⟦an old brown RV by the river⟧",
  "⟦SILVER CRV⟧ TOWED",
  "⟦a two-tone F-150 with a canopy⟧",
  "ex drives ⟦a black Tahoe, tinted⟧",
  "⟦a white van with ladders on top follows her⟧",
  "⟦the purple PT Cruiser⟧",
  "carro ⟦rojo Nissan Sentra⟧",
  "2 adults in ⟦a green minivan⟧",
  "vehicle is ⟦1996 Dodge Ram⟧",
  "his ⟦yellow scooter⟧ got stolen",
  "OR plate ⟦441 KLM⟧",
  "⟦maroon Buick LeSabre⟧",
];

const STAYS = [
  "The van leaves at 5. Bus pass for the red line bus. Car seat x2, white board.",
  "Dodge ball night. Honda of Spokane donated. Lincoln High. Focus group at 2.",
  "HIV testing van. Ranger station closed. Journey to recovery. Black coat and blue hat.",
  "Escape plan done. Civic center event. Explorer club. Fit for work.",
];

describe("vehicles", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findShapes(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findShapes(text))).toBe(text);
  });
});
