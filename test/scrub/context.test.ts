/** Ordinary words that are known names as well: `ordinaryWords: "context"` tells the one from the other by its neighbours. */
import { scrub } from "hmis-privacy/scrub";
import { createKnownScrubber } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";

/** The word in brackets is a word. */
const WORDS = [
  "Please [will] you sign here before noon.",
  "The landlord [will] not renew the lease.",
  "Staff [will] follow up on Monday.",
  "It [may] rain, so bring the tarps in.",
  "Intake [may] take two hours.",
  "Shelter closes on [May] 4 for cleaning.",
  "The grant ends in [June] and the next begins in [August].",
  "We [hope] the voucher comes through.",
  "There is still [hope] for the unit on Maple.",
  "Referred to [Hope] House for a bed.",
  "Dropped off at [Grace] Church for the meal.",
  "The [grace] period ends Friday.",
  "Tenant asked to [mark] the box on page 2.",
  "He has a [mark] on his left arm from the dog.",
  "[Do] not leave the cart in the hall.",
  "What did they [do] with the bags?",
  "She is too [young] for the program.",
  "The [Young] Adult shelter is full tonight.",
  "The soup was [rich] and hot.",
  "Car was towed from [Park] Avenue.",
  "They sleep in the [park] by the river.",
  "Rent [price] went up again.",
  "He had to [bill] the county for it.",
  "The electric [bill] is past due.",
  "Gave him a [brown] coat and boots.",
  "Client wants to [chase] the payment.",
  "Only a small [chance] of snow.",
  "By [chance] the bus was late.",
  "The [rose] garden is closed.",
  "Prices [rose] in the spring.",
  "[Spring] cleaning of the dorm is Saturday.",
  "Ride on the [green] line to the clinic.",
  "The [king] size bed does not fit.",
  "Worker met him at [King] County Jail.",
  "Needs a new [lock] for the door, key broke.",
  "Art supplies for the [art] group ran out.",
  "[Art] group meets in room 4.",
  "Sat at the [bishop] center for lunch.",
  "In good [faith] the landlord gave a week.",
  "She drinks a [coke] with ice.",
  "They [wade] across the creek to camp.",
  "The [dawn] shift found the door open.",
  "Leave before [dawn] to get the van.",
  "I [love] the new chairs in the lobby.",
  "[Love] the new chairs, thanks.",
  "[March] rent is late.",
  "[April] food boxes are here.",
  "The clinic [will] fax the form.",
  "Bus passes [may] run out by Friday.",
  "Meeting moved to [May] 14th.",
  "Lease runs until [August].",
  "Rang the bell, no answer, [will] retry.",
  "Paid the water [bill] with his card.",
  "The [hunter] green tarp is his.",
  "Took a [cab] to the ER.",
  "She has [faith] that it works out.",
  "Stored in the [stone] shed out back.",
  "Deposit is due [June] 1st.",
  "Bed bugs in the [wood] frame.",
  "Kids like the [rock] wall at the Y.",
  "No [cash] on hand today.",
  "The [bell] rang twice.",
  "Wants to [wade] through the paperwork alone.",
  "Shoes too [small], gave size 11.",
  "Walked over to [Rose] Street.",
  "Referral sent to [Hope] Manor.",
  "Ate a [berry] pie.",
  "Hot meals at [Trinity] Church.",
  "Not [sure] when the check comes.",
  "The [gates] open at 7 each morning.",
  "It is a [long] walk from camp.",
  "A [pearl] ring was found in the wash.",
];

/** The word in brackets is a word, and goes all the same: too much is safe, too little is not. */
const TOO_MUCH = [
  "[Price] is $900 with water.",
  "[Summer] hours begin next week.",
  "[Frank] talk about drinking, he listened.",
  "[Joy] of the day: the heater works.",
  "[Cook] on site till 6.",
  "[Hill] was icy so the van slid.",
];

/** The word in braces is somebody. */
const NAMES = [
  "Spoke with {Will} about the lease.",
  "{Will} said the landlord came by.",
  "{Will} will not sign.",
  "Called {May} at the motel.",
  "{May} called back at 3.",
  "{May} may lose her unit.",
  "{Hope} is here with her son.",
  "Told {Hope} the bed is ready.",
  "{Grace}'s mother picked up the kids.",
  "{Grace} and her baby slept well.",
  "{Mark} has a court date.",
  "met {mark} at the bridge",
  "{Young} came in at 9 pm.",
  "Mr. {Young} lost his keys.",
  "Client {Rich} needs boots.",
  "{Rich} needs a ride.",
  "Gave {Bill} a bus pass.",
  "{Brown}, a 40 year old, has no ID.",
  "Ms. {Brown} asked for water.",
  "{Chase} hit his head.",
  "{Chance} is out of insulin.",
  "{Rose} asked for a blanket.",
  "{Rose} rose early.",
  "{Summer} is pregnant.",
  "{Art} paid his rent.",
  "{Art} sleeps in his van.",
  "{Frank} was drinking again.",
  "{Faith} lost faith in the process.",
  "{Joy} left before dinner.",
  "brother {Dean} has the dog",
  "{Dean} drove her to court.",
  "her son {Angel} has asthma",
  "{Angel} moved out.",
  "Nurse saw {Dawn} for her foot.",
  "{Dawn} is back from detox.",
  "Kids are {April} (9) and {June} (4).",
  "{June} cried all night.",
  "{Pearl} wants the top bunk.",
  "{Love} is her last name.",
  "{Park}, Do-yun came in.",
  "{Price} was seen at the library.",
  "signed by {Price}",
  "{Gates} got a warning.",
  "{King} refused meds.",
  "{Lane} works nights.",
  "will and {grace} came by",
  "talked to {will} today",
  "{hope} says she is ok",
  "{Cash} has no cash.",
  "{Destiny} started school.",
  "{Precious} was sick.",
  "{Hunter} slept in the truck.",
  "I drove {Stone} to DSHS.",
  "{Cook} is on the wait list.",
  "{Hill} refused the blanket.",
  "{Rock} has been sober 30 days.",
  "Left a message for {Bell}.",
  "{Berry} wants to move in with his dad.",
  "her partner {Wade} was there",
  "{Trinity} turned 5.",
  "Spoke to {Small} by phone.",
  "{Rich} owes $210 to the storage on Fiske.",
  "0940 {Star} no show, bed given up.",
  "{Long} called, he is at the ER.",
  "gave {cash} a bus pass",
  "{Wood} moved to unit 4.",
  "Son {Cruz} is at school.",
  "Per {Young}, the stove is broken.",
  "{Faith} says she has faith.",
  "texted {hope} about her keys",
  "{Bishop}, 34, came with his dog.",
  "{June} and {May} share a room.",
  "{Noble} never showed up.",
  "Met with {Sky} and her mom.",
  "{Storm} is afraid of storms.",
  "{Hazel} has hazel eyes.",
  "{Ray} fixed the heater.",
  "Intake for {Cherry} at 10.",
  "{Forest} hates loud rooms.",
];

/** The sentence without its marks, and the first word that is marked. */
function read(marked: string): { text: string; word: string; start: number } {
  const word = /[[{](\w+)[\]}]/.exec(marked)?.[1] ?? "";
  return { text: marked.replaceAll(/[[\]{}]/g, ""), word, start: marked.search(/[[{]/) };
}
const knownAs = (word: string) => [{ firstName: word.charAt(0).toUpperCase() + word.slice(1) }];
const goes = ({ text, word, start }: ReturnType<typeof read>): boolean =>
  scrub(text, { known: knownAs(word), ordinaryWords: "context" }).redactions.some(
    (r) => r.source === "known" && r.start <= start && start < r.end,
  );

describe("an ordinary word that is a known name", () => {
  it.each(WORDS)("stays as a word: %s", (marked) => {
    expect(goes(read(marked))).toBe(false);
  });

  it.each(TOO_MUCH)("goes where the neighbours settle nothing: %s", (marked) => {
    expect(goes(read(marked))).toBe(true);
  });

  it.each(NAMES)("goes as a name: %s", (marked) => {
    expect(goes(read(marked))).toBe(true);
  });

  it.each([...WORDS, ...TOO_MUCH, ...NAMES])("always goes by default: %s", (marked) => {
    const { text, word, start } = read(marked);
    const { redactions } = scrub(text, { known: knownAs(word) });
    expect(redactions.some((r) => r.start <= start && start < r.end)).toBe(true);
  });

  it.each(NAMES)("goes as a name without any lists: %s", (marked) => {
    const { text, word, start } = read(marked);
    const { redactions } = createKnownScrubber({ known: knownAs(word), ordinaryWords: "context" }).scrub(text);
    expect(redactions.some((r) => r.start <= start && start < r.end)).toBe(true);
  });
});

it("without any lists, more than half of the words stay", () => {
  const kept = WORDS.map(read).filter(({ text, word, start }) =>
    createKnownScrubber({ known: knownAs(word), ordinaryWords: "context" })
      .scrub(text)
      .redactions.every((r) => start < r.start || start >= r.end),
  );
  expect(kept.length / WORDS.length).toBeGreaterThan(0.5);
});

it("what stays in the first pass is judged again beside the placeholders, until nothing changes", () => {
  const known = [{ firstName: "Will", lastName: "Oduya" }];
  const { text } = scrub("Will Oduya will call. He will, or will not. Will said so.", {
    known,
    ordinaryWords: "context",
  });
  expect(text).toBe("«NAME-1» will call. He will, or will not. «NAME-1» said so.");
  expect(scrub(text, { known, ordinaryWords: "context" }).text).toBe(text);
});
