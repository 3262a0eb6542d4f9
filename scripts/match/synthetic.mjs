/**
 * Invented clients with duplicates, families, twins and placeholders, to run engines against each other. Error rates are
 * assumptions, so nothing about accuracy is to be read off them.
 */
import { FIRST_NAME_FREQUENCIES } from "../../dist/lexicons/firstNameFrequencies.js";
import { LAST_NAME_FREQUENCIES } from "../../dist/lexicons/lastNameFrequencies.js";

const names = (text) => text.match(/[A-Z]+/g);

export function syntheticClients(count, seed = 1) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(random() * n);
  // Squared: some names are common, most are rare, as among people.
  const pick = (list) => list[Math.floor(random() ** 2 * list.length)];
  const [first, last] = [names(FIRST_NAME_FREQUENCIES), names(LAST_NAME_FREQUENCIES)];
  const two = (n) => String(n).padStart(2, "0");
  const day = (year) => `${year}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const ssn = () =>
    `${String(1 + below(665)).padStart(3, "0")}${two(1 + below(99))}${String(1 + below(9999)).padStart(4, "0")}`;
  const slip = (word) => {
    const at = below(word.length);
    return word.slice(0, at) + word.slice(at + 1) || word;
  };
  const people = [];
  while (people.length < count * 0.75) {
    const family = pick(last);
    const year = 1940 + below(70);
    const members = 1 + below(3);
    const born = day(year);
    const address = `${1 + below(400)} ${pick(last)} ${pick(["St", "Street", "Ave", "Avenue", "Rd"])} ${99_001 + below(60)}`;
    for (let i = 0; i < members; i++)
      people.push({
        firstName: pick(first),
        middleName: pick(first),
        lastName: family,
        dob: random() < 0.1 ? born : day(1940 + below(80)),
        ssn: ssn(),
        ...(random() < 0.3 ? { address } : {}),
        ...(random() < 0.1 ? { place: pick(last) } : {}),
      });
  }
  const clients = [];
  for (let id = 0; id < count; id++) {
    const person = people[id < people.length ? id : below(people.length)];
    const client = { id: `C${id}`, ...person, nameDataQuality: 1, dobDataQuality: 1, ssnDataQuality: 1 };
    if (random() < 0.6) delete client.middleName;
    else if (random() < 0.7) client.middleName = client.middleName[0];
    if (random() < 0.04) client.firstName = slip(client.firstName);
    if (random() < 0.04) client.lastName = slip(client.lastName);
    if (random() < 0.03) client.lastName = `${client.lastName}-${pick(last)}`;
    if (client.address !== undefined && random() < 0.2) client.address = `${slip(client.address.slice(0, -6))} 99201`;
    if (random() < 0.05) client.dob = `${client.dob.slice(0, 4)}-01-01`;
    if (random() < 0.25) delete client.ssn;
    else if (random() < 0.15) Object.assign(client, { ssn: `XXXXX${client.ssn.slice(5)}`, ssnDataQuality: 2 });
    if (random() < 0.03) delete client.dob;
    if (random() < 0.01)
      Object.assign(client, { firstName: "Anonymous", lastName: "Anonymous", nameDataQuality: 2, ssn: "000000000" });
    clients.push(client);
  }
  return clients;
}

/** Pairs as lines that can be compared: ids in order, verdict and weight. */
export const asLines = (pairs) =>
  [...pairs]
    .filter(({ verdict }) => verdict !== "no")
    .map(
      ({ left, right, verdict, weight }) =>
        `${left < right ? `${left},${right}` : `${right},${left}`},${verdict},${weight}`,
    )
    .sort();
