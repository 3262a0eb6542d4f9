import { createReadStream } from "node:fs";

/** Clients of a CSV with the columns of `bench.mjs`, as a stream. `person` is the truth, where the file has it. */
export async function* clientsOf(file) {
  let rest = "";
  let header = true;
  for await (const piece of createReadStream(file, { encoding: "latin1", highWaterMark: 1 << 20 })) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop();
    for (const line of header ? lines.slice(1) : lines) yield record(line);
    header = false;
  }
  if (rest !== "") yield record(rest);
}
const some = (value) => (value === "" ? undefined : value);
function record(line) {
  const [id, person, , firstName, middleName, lastName, nameSuffix, nameDq, dob, dobDq, ssn, ssnDq] = line.split(",");
  return {
    id,
    person,
    firstName: some(firstName),
    middleName: some(middleName),
    lastName: some(lastName),
    nameSuffix: some(nameSuffix),
    nameDataQuality: +nameDq,
    dob: some(dob),
    dobDataQuality: +dobDq,
    ssn: some(ssn),
    ssnDataQuality: +ssnDq,
  };
}
