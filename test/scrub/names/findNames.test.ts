import { describe, expect, it } from "vitest";
import { weighWords, findNames } from "hmis-privacy/scrub/names";

const found = (text: string, options = {}) => findNames(text, options).map(({ start, end }) => text.slice(start, end));
/** The letters that are masked, as one string of words. */
const masked = (text: string, options = {}) => found(text, options).join(" ").split(/[ ,]+/).filter(Boolean);

describe("people nobody passed in", () => {
  it.each([
    ["small letters", "spoke with maria lopez today about housing", ["maria", "lopez"]],
    ["capitals", "SPOKE W/ JOHN SMITH RE HOUSING VOUCHER", ["JOHN", "SMITH"]],
    ["a name that no list has", "Interpreter for Jurelang Zackios needed", ["Jurelang", "Zackios"]],
    ["last name first", "SMITH-JONES, DeAndre exited to street", ["SMITH-JONES", "DeAndre"]],
    ["a possessive and a curly apostrophe", "Siobhan O’Brien’s phone", ["Siobhan", "O’Brien"]],
    ["a hyphen", "Lease signed by Ana Reyes-Whitehorse on site", ["Ana", "Reyes-Whitehorse"]],
    ["letters that look Latin", "Client Mаriа Lоpez arrived", ["Mаriа", "Lоpez"]],
    ["letters beyond the first plane", "Spoke with 𝙼𝚊𝚛𝚒𝚊 𝙻𝚘𝚙𝚎𝚣 at noon", ["𝙼𝚊𝚛𝚒𝚊", "𝙻𝚘𝚙𝚎𝚣"]],
    ["characters that show nothing", "spoke to Mar\u200bia Lo\u200bpez", ["Mar\u200bia", "Lo\u200bpez"]],
    ["digits for letters", "Client J0hn Sm1th gave a number", ["J0hn", "Sm1th"]],
    ["a Spanish kin word", "her cuñada Yesenia picked up the kids", ["Yesenia"]],
    ["a label behind that is written like initials", "Name Jolene Bird  D.O.B. 8-19-90", ["Jolene", "Bird"]],
    ["a first name and a letter", "Deshawn P. was warned twice", ["Deshawn", "P"]],
    ["a header", "Name: Lomae Kabua\nDOB: 3/4/81", ["Lomae", "Kabua"]],
    ["a particle", "Herminia Lopez vda de Garcia is the mother", ["Herminia", "Lopez", "vda", "de", "Garcia"]],
    ["Cyrillic", "Client Оксана called about the lease", ["Оксана"]],
    ["a list", "Roster: Abdi, Hodan, Faduma", ["Abdi", "Hodan", "Faduma"]],
    [
      "a name that is a word",
      "Met with Grace Little at the day center. Grace wants detox.",
      ["Grace", "Little", "Grace"],
    ],
  ])("%s", (_, text, names) => {
    expect(masked(text)).toEqual(names);
  });

  it.each([
    "I hope will power and a grace period help; mark it in May.",
    "Client needs bus pass, boots, a tarp and a new phone charger.",
    "Referred to Hope House and St. Margaret's Shelter. Jack in the Box donated lunch.",
    "Seroquel 100 mg at bedtime, refills at Rite Aid on Tuesday.",
    "Rent is due in June. Mercy Housing takes applications in April.",
    "Chase Bank closed the account. HMIS shows two projects.",
    "la familia vive en el carro desde enero, los niños van a la escuela",
    "KITCHEN CLOSED. VAN 2 IN THE SHOP. LIGHTS OUT AT 10.",
  ])("leaves a note about nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    "Lunch was Fred Meyer chicken, then Burger King.",
    "The van broke down in St. Paul, towed to Les Schwab.",
    "Lewis & Clark closes at 3.",
  ])("leaves firms and places of two words: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Fred called about Meyer's deposit.", ["Fred", "Meyer"]],
    ["Fred, Meyer and Leslie came by.", ["Fred", "Meyer"]],
  ])("takes their words for names where they stand apart: %s", (text, names) => {
    expect(masked(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ["Court with Judge Weiss on Monday.", ["Weiss"]],
    ["Her grandmother Ayesha and Grandfather Yusuf came.", ["Ayesha", "Yusuf"]],
    ["Met Bishop Okafor, her stepson, in the lobby.", ["Bishop", "Okafor"]],
  ])("leaves what somebody is to others: %s", (text, names) => {
    expect(masked(text)).toEqual(names);
  });

  it("keeps a building that is named like a client", () => {
    const text = "Mary Okafor called. Mary went to Mary's Place for the night.";
    expect(found(text)).toEqual(["Mary Okafor", "Mary"]);
  });

  it("remembers a name where the words around it tell nothing", () => {
    const alone = "Socks, Price, tarp";
    const inside = (text: string) => weighWords(text, { start: text.length - 11, end: text.length - 6 }).words[0];
    const [first, later] = [inside(alone), inside(`Her uncle Mr. Price came by for supplies today.\n${alone}`)];
    expect(later?.name).toBeGreaterThan((first?.name ?? 1) * 2);
    expect(later?.evidence).toContain("memory");
  });

  it("takes what is certain as evidence and does not propose it again", () => {
    const text = "Zxq Vrelm came in.";
    expect(found(text, { certain: [{ start: 0, end: 3 }] })).toEqual(["Vrelm"]);
  });

  it("does not propose a placeholder", () => {
    expect(found("Met «NAME-1» and «NAME-2» at the shelter")).toEqual([]);
  });

  it.each([
    ["an office", "Dr. Teague changed the dose"],
    ["a case manager", "CM Torres will follow up"],
    ["a signature", "Left a message.\n\nThanks,\nPriya Raman, Housing Case Manager"],
  ])("puts down %s as staff", (_, text) => {
    expect(findNames(text).map(({ kind }) => kind)).toContain("staff");
  });

  it("never puts down a client as staff for a title alone", () => {
    expect(findNames("Mrs. Pham and her husband Bao need a ground floor unit").map(({ kind }) => kind)).not.toContain(
      "staff",
    );
  });
});

describe("why", () => {
  it("gives codes of evidence, and nothing of the note", () => {
    const text = "her cuñada Yesenia left";
    const [candidate] = findNames(text);
    expect(candidate?.evidence).toEqual(expect.arrayContaining(["list.given", "before.kin", "written.capital"]));
    expect(JSON.stringify(candidate)).not.toContain("Yesenia");
  });

  it("explains a span that is no name as well", () => {
    const text = "Grace period ends Friday.";
    const { from, words } = weighWords(text, { start: 0, end: 5 });
    expect(words).toHaveLength(1);
    expect(words[0]?.name).toBeLessThan(from);
    expect(words[0]?.lists).toMatchObject({ community: false });
    expect(words[0]?.lists.given).toBeGreaterThan(0);
    expect(words[0]?.lists.word).toBeGreaterThan(0);
  });
});
