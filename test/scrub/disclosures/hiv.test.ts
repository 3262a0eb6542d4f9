/** HIV status, told in any wording: what is found, to the letter, and what stays. Everything here is invented. */
import { findDisclosures } from "hmis-privacy/scrub/disclosures";
import { describe, expect, it } from "vitest";
import { PHRASE_STARTS, phrasesFrom } from "../../../src/scrub/disclosures/hiv/phrases.js";
import { plainWord, wordHash } from "../../../src/scrub/reading/characters.js";
import { marked, unmarked } from "../../support/marked.js";

const FOUND = [
  "client is ⟦HIV+ and on Biktarvy⟧",
  "Pt is ⟦HIV positive, dx'd 2011⟧",
  "he disclosed his ⟦HIV status⟧ to me today",
  "she said she is ⟦poz⟧ and scared",
  '"I ⟦got the virus⟧" he told me',
  "he ⟦has the bug, diagnosed inside⟧",
  "on ⟦Descovy for PrEP⟧",
  "switched to ⟦CAB/RPV⟧ in March",
  "refill ⟦BIC/FTC/TAF⟧ at window 2",
  "on ⟦DTG + 3TC⟧, no side effects",
  "takes ⟦DRV/c⟧ with food",
  "partner is ⟦seronegative⟧",
  "takes ⟦PrEP daily⟧ from the clinic",
  "started ⟦PEP⟧ after the assault",
  "goes to ⟦the ID clinic every 3 months⟧",
  "needs ride to ⟦infectious disease⟧ appt Thurs",
  "last ⟦VL <20, CD4 640⟧",
  "⟦viral load undetectable⟧ x 2 yrs",
  "⟦CD4 count of 180, AIDS dx⟧ in chart",
  "⟦T-cells 212⟧ and dropping, stopped ⟦Genvoya⟧",
  "his ⟦t cell count is 90⟧",
  "⟦VIH positivo⟧, toma ⟦Triumeq⟧",
  "mi hijo tiene ⟦VIH⟧ y no quiere que se sepa",
  "tiene ⟦sida⟧ dice la mamá",
  "⟦carga viral indetectable⟧ según la clínica",
  "case manager at ⟦Ryan White program⟧ is Deb",
  "his ⟦Ryan White case manager⟧ called",
  "enrolled with ⟦Spokane AIDS Network⟧",
  "refer to ⟦EIP⟧ for med copays (⟦HIV⟧)",
  "dx codes: ⟦B20⟧, F33.1",
  "⟦Z21⟧ on problem list",
  "He's been ⟦undetectable since 2016⟧",
  "she tested ⟦negative for HIV⟧ last month",
  "⟦HIV neg⟧ per rapid test 3/2",
  "⟦HIV test came back nonreactive⟧",
  "⟦HIV status: unknown⟧",
  "⟦HIV/AIDS: No⟧",
  "⟦HIV? unk⟧, MH yes",
  "⟦HIV/AIDS - yes⟧; SUD no",
  "⟦HIV⟧: no show today",
  "hx: ⟦HIV/AIDS⟧, HTN, DM2",
  "⟦full blown AIDS⟧ per sister",
  "his ⟦HAART⟧ regimen was lost in the sweep",
  "lost his ⟦ARVs⟧ when tent got thrown",
  "gets his ⟦Cabenuva shots⟧ at the clinic every other month",
  "⟦Juluca⟧ and lisinopril in the bag",
  "bottle of ⟦Odefsey⟧ found in her purse by her ex",
  "she's on ⟦Truvada⟧ bc her bf has it",
  "he lives with ⟦HIV⟧ and doesn't hide it",
  "partner is ⟦positive⟧, she is ⟦neg⟧, they use ⟦PrEP⟧",
  "mother passed from ⟦AIDS⟧ in the 90s",
  "⟦HOPWA⟧ voucher ends in June",
  "⟦HOPWA STRMU⟧ paid arrears",
  "doc says ⟦KS lesions⟧ on legs",
  "⟦PCP pneumonia twice, CD4 12⟧",
  "⟦Kaposi sarcoma⟧ on face",
  "he got ⟦his diagnosis⟧ in prison and takes ⟦Symfi⟧",
  "⟦born with it, on Dovato since age 12, perinatally infected⟧",
  "⟦seropositive⟧ partner",
  '"he gave it to me", ⟦HIV dx 2 mo ago⟧',
  "Meds: ⟦dolutegravir/lamivudine⟧, metformin",
  "meds ⟦tivicay 50mg qd⟧",
  "she is afraid her mom will see the ⟦Stribild⟧",
  "⟦HIV care⟧ thru the VA",
  "housing thru ⟦Bailey-Boushay House⟧",
  "⟦AIDS Housing⟧ wait list, he is #4",
  "goes to ⟦Positive Living group (HIV)⟧",
  "⟦rapid HIV test reactive⟧, confirmatory sent",
  "she ⟦seroconverted⟧ during pregnancy",
  "baby on ⟦AZT⟧ 6 wks",
  '"⟦U=U⟧" he says, ⟦undetectable⟧',
  "Dr. at ⟦Madison Clinic⟧ manages his ⟦HIV meds⟧",
  "not taking his ⟦antiretrovirals⟧",
  "he's ⟦HIV negative but on prep⟧ bc of sex work",
  "⟦SIDA⟧ avanzado segun el doctor, tiene ⟦VIH⟧",
  "won't tell anyone about ⟦the H.I.V⟧.",
  '"i have ⟦h i v⟧" she whispered',
  "⟦hiv+ since '09⟧",
  "⟦OraQuick nonreactive⟧, follow up in 3 mo",
  "⟦rapid test came back reactive⟧ last night",
  "⟦mouth swab test positive⟧, crying",
  "⟦salió positivo en la segunda⟧ y no quiere decirle",
  "he ⟦has the same thing Magic Johnson⟧ has",
  '"i ⟦got what freddie mercury⟧ died of"',
  "labs for ⟦Z20.6, Z21⟧",
  "restarting ⟦ART⟧ on Monday, ⟦CD4 90⟧",
  "lost the ⟦bictarvie⟧ when it rained",
  "⟦neg but on the pill⟧, partner is ⟦poz⟧",
  "an ⟦elite controller, never treated⟧",
  "seen at ⟦the Kent positive peers group⟧ in the fall",
  "⟦ВИЧ⟧ с 2019 года",
];

const STAYS = [
  "took a cab/uber to court",
  "cab + bus vouchers, 3 each",
  "pushes a cart along Division",
  "HIV testing van is at the park on Tuesday.",
  "Flyer for free HIV testing posted on the board.",
  "AIDS walk fundraiser, volunteers needed.",
  "Biktarvy samples in lock box, count 4.",
  "Staff training on HIV and hep C next week.",
  "The agency aids clients with housing.",
  "First aid and hearing aids donated.",
  "Met for school prep and dinner prep.",
  "Positive attitude today. Tested positive for covid.",
  "COVID test negative, TB test negative. UA positive for meth.",
  "Load of laundry done, heavy load on the truck.",
  "Status unknown for the referral; call back.",
  "HOPWA and RRH funding updates at the meeting.",
  "Pep talk given. Prep cook job at diner.",
  "She has copies of her ID and 2 copies of lease.",
  "Bed B20 is open. Case load is 22.",
  "Client is positive she returned the key.",
  "HCV VL 200,000, started Mavyret",
  "RPR nonreactive, pupils reactive to light.",
  "Rapid rehousing staff were positive about the unit.",
  "Salió positiva la prueba de embarazo.",
  "Art therapy on Mondays, ART CLASS FRIDAY",
  "Ms. Johnson has the same illness as her sister.",
  "Rapid covid test positive.",
];

describe("hiv status, told in any wording", () => {
  it.each(FOUND)("%s", (line) => {
    const text = unmarked(line);
    expect(marked(text, findDisclosures(text))).toBe(line);
  });

  it.each(STAYS)("leaves: %s", (text) => {
    expect(marked(text, findDisclosures(text))).toBe(text);
  });
});

describe("phrases", () => {
  const starts = PHRASE_STARTS.split(" ");

  it("begin with words", () => {
    expect(starts.length).toBeGreaterThan(100);
    expect(starts.filter((word) => word === "" || word !== plainWord(word))).toEqual([]);
  });

  it("are tried longest first", () => {
    const sizes = starts.map((word) => phrasesFrom(wordHash(word)).map(({ words }) => words.length));
    expect(sizes).toEqual(sizes.map((each) => each.toSorted((a, b) => b - a)));
    expect(phrasesFrom(wordHash("viral"))[0]?.words).toHaveLength(2);
  });

  it("none begins with nothing", () => {
    expect(phrasesFrom(0)).toEqual([]);
  });
});
