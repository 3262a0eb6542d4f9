/** Houses that somebody can be looked for in, when a name stands before. */
// biome-ignore format: a list
const HOUSES: ReadonlySet<string> = /* @__PURE__ */ (() => new Set((
  "abbey apartment apartments apts barracks center centre clinic commons convent corrections detox dormitory hall " +
  "haven home homes hospice hospital hotel house inn jail lodge manor ministries ministry mission monastery motel " +
  "penitentiary place prison ranch refuge rehab residence residences sanctuary shelter terrace tower towers " +
  "village"
).split(" ")))();

/** Words that say what kind of house it is, whose, and how somebody came there: no name, also with a capital. */
// biome-ignore format: a list
const KINDS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set((
  "1 2 3 4 a abandoned abuse admitted adult adults affordable afh again alcohol alf an and another any apartment " +
  "apartments army assisted at aunt aunts authority available away back baptist based beach bed bedroom beds " +
  "behavioral big birth blue board boarding boat boss bought boyfriend boyfriends boys brick bridge brother " +
  "brothers bunk business buying by cabin camp camper care catholic center centre checked child children " +
  "christian church city clean client clients coffee cold college community cooling correction correctional " +
  "corrections county court cousin cousins crisis dad dads daughter daughters day detention detox different " +
  "discharged doghouse domestic down drop drug drugs dv education efficiency elder elderly elders emergency " +
  "employer employers empty enforcement entered entering entry er es ex exited extended facility faith families " +
  "family farm farmworker father fathers federal female for foster found friend friends from full general " +
  "girlfriend girlfriends girls go going gone got grandfather grandma grandmas grandmother grandmothers grandpa " +
  "grandparent grandparents grandpas green group guest half halfway hall has haunted health her high his home " +
  "homeless homelessness homes hospice host hotel house housing hud husband icu immigration in income independent " +
  "indian inpatient inside intake into is jewish job juvenile kid kids kind labor ladies lake landlord landlords " +
  "large law learning leave leaving left level little live lived lives living local long low ltc lutheran male " +
  "man manufactured market medical men mens mental methodist migrant military mobile modular mom moms monthly " +
  "motel mother mothers motor move moved moving multi mum muslim my na national native navy near new nh night no " +
  "none not nursing of off oil old on one onto open or other out outpatient outside overnight own owner owners " +
  "paid parent parents park parking partner partners pastor pastors per permanent phase placed placement police " +
  "pool private program programs project psh psych psychiatric public ranch re recovering recovery red reentry " +
  "referral referred refugee regional rehab rehabilitation relative relatives release released religious " +
  "relocated rental rented renting rents reservation resettlement resident residential resource respite retreat " +
  "return returned returning room rooming roommate roommates rrh run runaway rv safe safety same school second " +
  "section self senior seniors service services sh shared sharing shelter shopping single sister sisters skilled " +
  "sleeping small snf so sober some son sons spiritual sponsor sponsors spouse staff state stay stayed staying " +
  "stays step street streets student studio subsidized substance summer support supported supportive survivor " +
  "survivors tbd teen teens temporarily temporary tent term th the their tiny tlp to town trade trailer training " +
  "transfer transferred transition transitional treatment tree tribal two type uncle uncles unit university " +
  "unknown unsheltered unspecified use va vacant vacation vash vet veteran veterans vets via victim victims " +
  "violence warming was way weather weekly went white whole wife will winter with woman women womens work worker " +
  "working yellow young youth"
).split(" ")))();

/** Bodies that run such houses, one or few in a town. */
const RUN_BY =
  /\b(?:salvation army|y[mw]ca|catholic charities|union gospel|rescue mission|volunteers of america|saint vincent|st\.? vincent|good samaritan|covenant house|oxford house|goodwill house)\b/i;

interface Word {
  readonly plain: string;
  readonly capital: boolean;
  readonly kind: boolean;
}

/**
 * Whether a text about where somebody is names the house: "Alder Creek Recovery Center", "House of Ruth". A kind of house
 * names none: "DV shelter", "Adult Family Home", "Moved Into Tiny Home".
 */
export function namesFacility(text: string): boolean {
  if (RUN_BY.test(text)) return true;
  return text.split(/[,;:/()\n|]| [-–—] /u).some((part) => {
    const words = wordsOf(part);
    return words.some(({ plain, capital }, i) => {
      if (!HOUSES.has(plain)) return false;
      const [of, after] = [words[i + 1], words[i + 2]];
      if (capital && of?.plain === "of" && after?.capital === true && !after.kind) return true;
      const names: number[] = [];
      for (let j = i - 1; j >= 0 && (words[j]?.capital === true || joins(words[j])); j--)
        if (words[j]?.capital === true && words[j]?.kind === false) names.push(j);
      // "Boarding house": the first word of a text has a capital in any case.
      return names.length > 0 && (capital || names.some((j) => j > 0));
    });
  });
}

const joins = (word: Word | undefined): boolean => /^(?:of|the|de|la|los|las|and|&|for)$/.test(word?.plain ?? "");

const wordsOf = (part: string): readonly Word[] =>
  [...part.matchAll(/[\p{L}\p{M}\p{N}&][\p{L}\p{M}\p{N}'’.&-]*/gu)].map(([written]) => {
    const plain = written.toLowerCase().replace(/['’]s?$|s['’]$|\.$/u, "");
    return {
      plain,
      capital: /^\p{Lu}/u.test(written),
      kind:
        KINDS.has(plain) || HOUSES.has(plain) || plain.length < 2 || plain.split("-").every((one) => KINDS.has(one)),
    };
  });
