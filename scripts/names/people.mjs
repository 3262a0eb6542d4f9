/** Invented people: given name, surname, nickname, of every community; a share of names that no list has. */
import { pick, pickWeighted, weighted } from "./random.mjs";

const NICKNAMES =
  `Rooster Boston Smokey Red Tank Peanut Bear Ghost Shadow Tiny Slim Shorty Pops Mama Bear Dallas Tex Montana Cowboy
  Preacher Doc Turtle Wolf Hawk Raven Star Sunshine Moon Angel Princess Duchess Queenie King Ace Spider Snake Bones Dutch
  Frenchie Cowgirl Country Chef Cookie Sugar Honey Pepper Ginger Rusty Dusty Lucky Chance Trigger Rebel Bandit Scout Ranger
  Chief Sarge Gunny Captain Sparky Squirrel Badger Moose Possum Rabbit Bunny Kitty Tiger Cricket Bug Junebug Beetle Sunny
  Stormy Rain River Ocean Blaze Ember Ash Smoke Stoney Rocky Sandy Flaco Gordo Oso Chino Guero Moreno Negra Flaca Payaso
  Mouse Frog Duck Bird Crow Eagle Stitch Patch Lefty Wheels Skates Crash Boots Hat Beans Biscuit Gravy Grits Taco Noodle
  Wrench Hammer Buckshot Copper Cotton Sparrow Snow Icebox Diesel Whiskey Brandy Candy Cherry Peaches Apple Pickle Onion Tater Spud
  Hoss Skeet Bubba Boog Pooh Tweety Tink Smurf Gonzo Cheeto Dorito Waffle Pancake Muffin Cupcake Brownie Mocha Cocoa Latte Java
  Speedy Flash Turbo Nitro Rocket Bullet Razor Blade Axe Anchor Skipper Sailor Fisher Bishop Deacon Judge Major Colonel Prof Teach
  Popeye Yoda Batman Casper Gizmo Tigger Elmo Big Country Little Bit Half Pint Two Bears Baby Girl Old School Fast Eddie`
    .split(/\s{2,}|\n/)
    .flatMap((line) => line.trim().split(" "));
const PAIRS = [
  "Mama Bear",
  "Big Country",
  "Little Bit",
  "Half Pint",
  "Two Feathers",
  "Baby Girl",
  "Old School",
  "Papa Smurf",
  "Tall Paul",
  "Crazy Horse",
  "Pretty Boy",
  "Big Mike",
  "Lil Tay",
  "Lil Man",
  "Big Red",
  "Mountain Man",
  "Motor City",
  "Jersey Joe",
  "Cowboy Dan",
];

const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** A chain of letters that makes names like those given. */
export function maker(names) {
  const next = new Map();
  for (const name of names) {
    const padded = `^^${name}$`;
    for (let i = 2; i < padded.length; i++) {
      const key = padded.slice(i - 2, i);
      if (!next.has(key)) next.set(key, []);
      next.get(key).push(padded[i]);
    }
  }
  return (random) => {
    for (;;) {
      let name = "";
      let key = "^^";
      for (;;) {
        const letter = pick(random, next.get(key));
        if (letter === "$" || name.length > 14) break;
        name += letter;
        key = key.slice(1) + letter;
      }
      if (name.length > 3 && name.length < 13) return name;
    }
  };
}

function misspell(random, name) {
  if (name.length < 4) return name;
  const at = 1 + Math.floor(random() * (name.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
  if (kind === 1) return name.slice(0, at) + name[at] + name.slice(at);
  if (kind === 2) return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  return name.slice(0, at) + pick(random, [..."aeiouy"]) + name.slice(at + 1);
}

/** @param lists - `{ given, surnames, words }` as maps to classes, `communities` as arrays of names */
export function peopleOf({ given, surnames, words, communities }) {
  const common = (name) => words.get(name) ?? 0;
  const fair = ([name, rank]) => name.length > 2 && common(name) < 6 && !(common(name) >= 4 && rank <= 3);
  const givenTable = weighted([...given].filter(fair).map(([name, rank]) => [name, 2 ** rank]));
  const surnameTable = weighted([...surnames].filter(fair).map(([name, rank]) => [name, 2 ** rank]));
  const wordGiven = [...given]
    .filter(([name, rank]) => rank >= 4 && common(name) >= 4 && name.length > 2)
    .map(([name]) => name);
  const wordSurnames = [...surnames]
    .filter(([name, rank]) => rank >= 4 && common(name) >= 4 && name.length > 1)
    .map(([name]) => name);
  const groups = Object.values(communities).map((names) => names.filter((name) => name.length > 1 && common(name) < 7));
  const makeGiven = maker([...given].filter(([, rank]) => rank >= 3).map(([name]) => name));
  const makeSurname = maker([...surnames].filter(([, rank]) => rank >= 2).map(([name]) => name));
  const makeCommunity = groups.map((names) => maker(names));

  const one = (random, family) => {
    const kind = random();
    const table = family ? surnameTable : givenTable;
    if (kind < 0.46) return pickWeighted(random, table);
    if (kind < 0.6) return pick(random, family ? wordSurnames : wordGiven);
    if (kind < 0.72) return pick(random, pick(random, groups));
    if (kind < 0.8) return pick(random, makeCommunity)(random);
    if (kind < 0.9) return (family ? makeSurname : makeGiven)(random);
    if (kind < 0.95) return misspell(random, pickWeighted(random, table));
    return pick(random, [...(family ? surnames : given).keys()]);
  };
  const written = (random, name) => {
    if (name.startsWith("mc") && random() < 0.6) return `Mc${capital(name.slice(2))}`;
    if (/^[dlj]e?[aeiou]/.test(name) && name.length > 5 && random() < 0.04)
      return capital(name[0]) + name[1] + capital(name.slice(2));
    return capital(name);
  };
  return (random) => {
    const first = written(random, one(random, false));
    let last = written(random, one(random, true));
    if (random() < 0.04) last = `${last}-${written(random, one(random, true))}`;
    else if (random() < 0.03) last = `${last} ${written(random, one(random, true))}`;
    else if (random() < 0.02) last = `${pick(random, ["De La", "de la", "De", "Van", "Al", "St.", "Le"])} ${last}`;
    const kind = random();
    const nick =
      kind < 0.32
        ? pick(random, NICKNAMES)
        : kind < 0.4
          ? pick(random, PAIRS)
          : kind < 0.75
            ? written(random, one(random, false))
            : written(random, pick(random, communities.englishShortFormsAndNicknames));
    return { first, last, nick };
  };
}
