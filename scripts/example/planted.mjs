/**
 * Makes some clients anonymous, rightly and wrongly, and says which are to be made anonymous. Changes the people; the
 * stored identity of an anonymous client is in `stored`.
 */
export function plantAnonymous(dice, households) {
  const of = (kind) => households.filter((household) => household.kind === kind);
  const right = {};
  const wrong = {};
  const afterBirthYear = ({ dob, age }) => `${Number(dob.slice(0, 4)) + (age <= 24 || age > 60 ? 0 : 1)}-01-01`;
  const make = (person, changes = {}) => {
    person.anonymous = "yes";
    person.stored = {
      FirstName: "Anonymous",
      MiddleName: "",
      LastName: `Anonymous ${person.id}`,
      NameSuffix: "",
      NameDataQuality: 2,
      SSN: "",
      SSNDataQuality: 99,
      DOB: afterBirthYear(person),
      DOBDataQuality: 2,
      ...changes,
    };
    return person.id;
  };

  // Rightly: two single adults, one of them new ("Anonymous Anonymous"), a youth, an elder, a survivor's whole household.
  const adults = of("adult").map(({ members: [person] }) => person);
  right["single adult"] = [make(adults[0])];
  right["single adult, entered anew, so without the ID in the name"] = [make(adults[2], { LastName: "Anonymous" })];
  right.youth = [make(of("youth")[0].members[0])];
  right.elder = [make(of("elder")[0].members[0])];
  right["household of a survivor"] = of("survivors")[0].members.map((member) => make(member));

  // Wrongly, each in one way.
  const fault = (name, person, changes) => {
    wrong[name] = [make(person, changes)];
    person.fault = name;
  };
  fault("name kept in an assessment's answer", adults[4], {});
  fault("SSN kept beside quality 99", adults[5], { SSN: adults[5].number });
  fault("last four digits of the SSN kept", adults[7], { SSN: `xxxxx${adults[7].number.slice(5)}`, SSNDataQuality: 2 });
  fault("birth date beside quality 9", adults[8], { DOBDataQuality: 9 });
  fault("true birth date beside quality 2", adults[9], { DOB: adults[9].dob });
  fault("true birth date beside quality 1", adults[10], { DOB: adults[10].dob, DOBDataQuality: 1 });
  fault("middle name kept", adults[12], { MiddleName: adults[12].middle || "Verena" });
  fault("last name kept", adults[13], { LastName: adults[13].last });
  fault("SSN of zeros", adults[14], { SSN: "000000000" });
  fault("consent refused in words of another community", adults[15], {
    FirstName: "Consent",
    LastName: "Refused",
    NameDataQuality: 9,
  });
  fault("HIV row kept", of("hopwa")[0].members[0], {});
  const family = of("family")[2];
  fault("named in a household member's note", family.members.at(-1), {});
  family.members[0].names = family.members.at(-1);

  const ids = (household) => household.members.map(({ id }) => id);
  const pairs = households.filter(({ kind }) => kind === "duplicate").map(({ members, of: id }) => [id, members[0].id]);
  const listed = {
    "flee violence; the fourth member of their household stays as he is": [1455, 1456, 1457],
    "clients of a victim service provider": of("survivors").slice(1).flatMap(ids),
    "HIV/AIDS disclosed": [...of("hopwa").slice(1), ...of("hopwa family")].flatMap(ids),
    "consent refused": [
      ...ids(of("very old")[0]),
      ...ids(of("elder")[2]),
      ...ids(of("youth")[3]),
      ...ids(of("veteran")[1]),
      ...ids(of("couple")[0]),
      ...ids(of("family")[5]),
      ...ids(of("twins")[0]),
    ],
    "unaccompanied minor without consent": ids(of("minor")[1]),
    "consent refused by the son, not by his father of the same name": [of("junior")[0].members[1].id],
    "entered twice": pairs[1],
    "already anonymous: nothing may change": right["single adult"],
    "anonymous, but badly": Object.values(wrong).flat(),
  };
  return { listed, rightlyAnonymous: right, wronglyAnonymous: wrong, enteredTwice: pairs };
}
