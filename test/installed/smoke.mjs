// What every runtime must answer alike, to the byte. `api` is the root entry of the library.
export function smoke(api) {
  const {
    approximateDob,
    assessAnonymity,
    compareClients,
    createAnonymousClient,
    createScrubber,
    findDuplicates,
    scrub,
    hipaaSafeHarbor,
    spokane2024,
  } = api;
  const asOf = "2026-11-23";
  const known = [
    {
      firstName: "Marisela",
      lastName: "Okonkwo-Reyes",
      dob: "1979-05-03",
      ssn: "536-90-4399",
      phones: ["509-555-0142"],
    },
  ];
  const note =
    "Met Marisela (DOB 5/3/79, ssn ending 4399) w/ her cousin Tavita at 509 555 0142. Ｍａｒｉｓｅｌａ\u200b says hi. 🐕";
  const people = [
    { id: "1", firstName: "Marisela", lastName: "Okonkwo-Reyes", dob: "1979-05-03", ssn: "536904399" },
    { id: "2", firstName: "Maricela", lastName: "Reyes", dob: "1979-05-03", ssn: "536904399" },
    { id: "3", firstName: "Anonymous", lastName: "Anonymous 3", dob: "1980-01-01", dobDataQuality: 2 },
  ];
  return JSON.stringify([
    approximateDob("1979-05-03", { asOf, policy: spokane2024 }),
    approximateDob("1930-05-03", { asOf, policy: hipaaSafeHarbor }),
    assessAnonymity({ consent: "refused" }, { asOf, policy: spokane2024 }),
    createAnonymousClient({ dob: "1979-05-03", veteranStatus: 0 }, { asOf, policy: spokane2024, clientId: "1455" }),
    scrub(note, { known, asOf }),
    createScrubber({ known, asOf }).scrub(note).text,
    compareClients(people[0], people[1]),
    findDuplicates(people),
  ]);
}
