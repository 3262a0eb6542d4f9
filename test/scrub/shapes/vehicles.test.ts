/** Vehicles: what is found, to the letter, and what stays. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  "sleeps in ⟦her white Ford Transit at the lot⟧",
  "car: ⟦'98 Toyota Camry, gold, WA BKR4471⟧",
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
  // plates
  "plate ⟦a123⟧",
  "plate ⟦1abc⟧",
  "plate ⟦12ab⟧",
  "plate ⟦ABC-1234⟧",
  "plate ⟦ABC 12D⟧",
  "tag is ⟦wa 7713 rv⟧",
  "tag is ⟦wa 7713⟧",
  "tag: ⟦bkr 4471⟧",
  "tag no. ⟦441 klm⟧",
  "plate ⟦Oregon 441 KLM⟧",
  "⟦GA tag CQB7719⟧",
  "tag ⟦BKR 4471⟧\nHonda of Spokane called",
  "⟦red Ford, plate bkr 4471⟧",
  "⟦red Ford, plate # BKR4471⟧",
  "⟦red Ford, plate: bkr 4471⟧",
  "⟦red Ford⟧, CB ⟦5095550142⟧",
  "seen: ⟦WA BKR 4471 Honda⟧",
  "lost or ⟦ABC 1234 Honda⟧",
  "seen: ⟦BKR4471 Honda⟧",
  "plate ⟦AB 12345⟧",
  "plate Oregon ⟦a123⟧",
  "lost or plate ⟦441 KLM⟧",
  "said '⟦red Ford⟧'",
  "⟦white van⟧ x-ray done",
  "⟦red Honda⟧ pick-up was late",
  "⟦red Ford - WA BKR4471⟧",
  "⟦red Ford wa BKR4471⟧",
  "⟦red Ford with one very odd smell⟧.",
  // frames
  "vin ⟦10312⟧",
  "VIN# ⟦1FTFW1ET5DFC10312⟧",
  "vin is ⟦FC10312⟧",
  "VIN: ⟦FC10312⟧",
  // what stands before the name
  "left ⟦a red '94 Blazer⟧",
  "left ⟦the '94 Blazer⟧",
  "⟦1950 Ford⟧ and ⟦2029 Ford⟧",
  "took ⟦sister's Sentra⟧ home",
  "took ⟦my sister's beat up Sentra⟧ home",
  "took mom ⟦sister's Sentra⟧ home",
  "slept in ⟦a two-tone rusted Buick⟧",
  // the name and what stands behind it
  "drives ⟦a Honda CR-V⟧",
  "drives ⟦a Ford F150⟧",
  "drives ⟦a Mercury Grand Marquis⟧",
  "maneja su ⟦Tahoe gris⟧",
  "⟦red Ford⟧\nblack coat on",
  "⟦white van⟧\nInsurance lapsed",
  "⟦red Ford with a driver's door missing⟧",
  "⟦red Ford w/ one blue door⟧",
  "⟦red Ford with ladder & a tarp⟧.",
  "⟦red Ford with ladder⟧ & Ana",
  "⟦red Ford with ladder and blue tarp⟧.",
  "⟦red Ford with ladder⟧ and Ana",
  "⟦red Ford with no plates⟧ in the lot",
  '⟦red Ford, "Sooner Lady" on the door⟧',
  "⟦red Ford, one blue door⟧ seen",
  "⟦red Ford⟧ with her sister",
  "⟦red Ford⟧, client out",
  "⟦red Ford with many of the⟧ same old things",
];

const STAYS = [
  "The van leaves at 5. Bus pass for the red line bus. Car seat x2, white board.",
  "Dodge ball night. Honda of Spokane donated. Lincoln High. Focus group at 2.",
  "HIV testing van. Ranger station closed. Journey to recovery. Black coat and blue hat.",
  "lost her plate\n2024 was hard",
  "plate CQB\n7719 was odd",
  "plate of 300 miles",
  "decal in a123 form",
  "no vin 123",
  "vin\n10312 steps",
  "temp F or 150 C",
  "1 of 1949 Chevrolet stores, 2030 Honda",
  "a $2010 Honda grant",
  "a white car seat, blue Honda dealer",
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
