/** Numbers, mail, handles and pages that lead to a person: what is found, to the letter, and what stays. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  "call ⟦1 509 555 0142⟧ today",
  "bed 2 ⟦509 555 0142⟧ is his sister",
  "child 1 ⟦536 90 4417⟧",
  "1 2 3 4 5 6 7 8 9 10 11 ⟦536-90-4417⟧",
  "call ⟦00442079460018⟧",
  "SSN ⟦###-##-6789⟧",
  "WA DL ⟦WDLABCD123EF⟧",
  "DL# ⟦DOEJO*123AB⟧ expired",
  "ID ⟦SMITHJA482PQ⟧",
  "ProviderOne ⟦204118833WA⟧",
  "P1 ⟦100234567WA⟧ active",
  "Medicaid ID ⟦123456789WA⟧",
  "Alien number ⟦A204118833⟧",
  "USCIS ⟦A-204-118-833⟧",
  "receipt ⟦IOE0912345678⟧",
  "DOC ⟦884213⟧",
  "DOC# ⟦412207⟧ released 5/2",
  "EBT card ⟦5077 0812 3456 7890⟧",
  "Quest card ending ⟦4411⟧",
  "cause no. ⟦24-2-01877-32⟧",
  "unlawful detainer ⟦25-2-07714-1 SEA⟧, answer due",
  "Spokane Muni ⟦3Z0045512⟧",
  "case # ⟦CV-2024-118⟧",
  "L&I claim ⟦BA12345⟧",
  "claim number is ⟦00418823⟧",
  "conf# ⟦QX7T2L⟧",
  "confirmation ⟦88213⟧",
  "badge ⟦4471⟧",
  "enrolled, roll no ⟦4471⟧",
  "acct ⟦00123456789⟧ routing ⟦325070760⟧",
  "account ending in ⟦8842⟧",
  "Medicare ⟦1EG4-TE5-MK73⟧",
  "MRN ⟦00881234⟧",
  "voucher # ⟦HV-00412⟧",
  "police report ⟦2025-20114477⟧",
  "report # ⟦25-20034412⟧",
  "incident ⟦23-114522⟧",
  "passport ⟦K01234567⟧",
  "student id ⟦1187734⟧",
  "unit serial ⟦C39KX02LD⟧",
  "card ⟦4111 1111 1111 1111⟧ exp 4/27",
  "tracking no ⟦9400110200881234567890⟧",
  "inmate # ⟦370881⟧",
  "booking ⟦2024-0019982⟧",
  "warrant ⟦9Z1123456⟧",
  "lic # ⟦123ABC4⟧",
  "docket ⟦FL-18-2204⟧",
  "permit ⟦L-2231187⟧",
  "IMEI ⟦356938035643809⟧",
  "chime acct ⟦2200 1188 4432⟧",
  "PIN ⟦4471⟧",
  "Social worker gave ref no. ⟦DSH-88123⟧",
  "Apple Health id ⟦W220118834⟧",
  "HCV app # ⟦T0012288⟧",
  "EIN? no. SID ⟦WA18822741⟧",
  "case no ⟦8-22-CR-00417⟧",
  "Court index ⟦LT-301188-24/KN⟧",
  "HARLAN E MDOC ⟦53360⟧",
  "IP ⟦192.168.44.12⟧ logged",
  "GPS ⟦47.6588, -117.4260⟧",
  "coords ⟦47.65881 -117.42605⟧",
  "⟦47°39'32\"N 117°25'34\"W⟧",
  "plate ⟦BKR4471⟧, plate: WA ⟦CFX 2210⟧",
  "VIN ⟦1FTFW1ET5DFC10312⟧",
  "email ⟦a.b@c.org⟧",
  "fb is ⟦Jenny.Lopez.12⟧",
  "on insta ⟦@jen_509⟧",
  "snap: ⟦jenn1fer99⟧",
  "cashapp ⟦$JennyLo⟧",
  'facebook name is "⟦Big Tone Tone⟧"',
  "messenger ⟦facebook.com/tonyb.12⟧",
  "her tiktok is ⟦mama.bear.4⟧",
  "IG ⟦kayla.xo⟧",
  "venmo ⟦@Kayla-Xo-3⟧",
  "profile at ⟦www.gofundme.com/help-kayla⟧",
  "discord ⟦kay#4412⟧",
];

const STAYS = [
  "HMIS 104233. Client ID 77120. HMIS# 233995. client id: 104233",
  "Incident report #IR 2231 filed. Form 9886 and IRS 14039, DSHS 14-520.",
  "RCW 59.18.255 and WAC 388-400. 42 CFR Part 2. H2027 billed. DD-214.",
  "Score 14/30. VI-SPDAT 11. I-94s needed. FY2024 grant WA0374L.",
  "Rent $1,310; $2,207 paid. 31,882 → 31,921 miles. 2BR.",
  "Unit is 750 sq ft. 1000-1500 range. 2024-2025 season. 24/7 staff.",
  "Version 2.4.1.0 of the app. COVID-19. Bed 14. Apt has 12 units.",
  "Google it. www.mercyhousing.org has listings. Visit hud.gov.",
  "FB marketplace listing. Facebook group for moms. Called 211 and 988.",
];

describe("numbers, mail, handles and pages that lead to a person", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findShapes(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findShapes(text))).toBe(text);
  });
});
