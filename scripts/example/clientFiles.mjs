import { WORKERS } from "./names.mjs";
import { numbersOf, textFor } from "./notes.mjs";
import { TODAY } from "./people.mjs";
import { COC, EXPORT_ID, PROJECTS } from "./projects.mjs";
import { addDays, ageOn, daysBetween } from "./random.mjs";

const END = "2026-10-31";
const RACES = [
  ["White", 46],
  ["BlackAfAmerican", 15],
  ["HispanicLatinao", 13],
  ["AmIndAKNative", 11],
  ["NativeHIPacific", 7],
  ["Asian", 5],
  ["MidEastNAfrican", 3],
];
const SITUATIONS = [
  [116, 30],
  [101, 26],
  [336, 10],
  [335, 10],
  [314, 5],
  [410, 5],
  [207, 3],
  [204, 2],
  [205, 2],
  [302, 4],
  [435, 2],
  [99, 1],
];
const DESTINATIONS = [
  [410, 20],
  [435, 20],
  [422, 10],
  [423, 8],
  [312, 8],
  [313, 6],
  [116, 8],
  [101, 6],
  [207, 2],
  [30, 6],
  [24, 1],
  [17, 12],
];

/** The files about clients. */
export function clientFiles(dice, households, listed) {
  const files = Object.fromEntries(
    "Client Enrollment Exit IncomeBenefits HealthAndDV EmploymentEducation Disabilities YouthEducationStatus Services CurrentLivingSituation Assessment AssessmentQuestions AssessmentResults Event"
      .split(" ")
      .map((file) => [file, []]),
  );
  const everybody = households.flatMap(({ members }) => members);
  const named = everybody.filter(({ anonymous }) => anonymous === "");
  let serial = 0;

  const written = (day) => {
    const time = () =>
      `${String(dice.between(8, 17)).padStart(2, "0")}:${String(dice.upTo(60)).padStart(2, "0")}:${String(dice.upTo(60)).padStart(2, "0")}`;
    const later = addDays(day, Math.min(dice.upTo(30) + 1, Math.max(0, daysBetween(day, TODAY) - 1)));
    return {
      DateCreated: `${day} ${time()}`,
      DateUpdated: `${later === day ? addDays(day, 1) : later} ${time()}`,
      UserID: `U${dice.between(1, WORKERS.length)}`,
      ExportID: EXPORT_ID,
    };
  };
  const add = (file, key, day, facts) => {
    files[file].push({ [key]: `${key.slice(0, 2).toUpperCase()}${++serial}`, ...written(day), ...facts });
  };

  for (const household of households) {
    const stays = staysOf(
      dice,
      household,
      household.members.some(({ id }) => listed.has(id)),
    );
    const firstDay = stays.map(({ entry }) => entry).toSorted()[0];
    for (const member of household.members)
      files.Client.push({ ...clientRow(dice, member, household), ...written(firstDay) });
    for (const stay of stays) addStay(stay, household);
  }
  files.Client.sort((a, b) => a.PersonalID - b.PersonalID);
  return files;

  /** Somebody rightly anonymous has clean texts; with a fault, the client's own name stands in one. */
  function text(place, client, household, max) {
    const others = household.members.filter(({ id, anonymous }) => id !== client.id && anonymous === "");
    const plain = client.anonymous !== "" && client.fault !== "name kept in an assessment's answer";
    const who = { c: client, m: others.length > 0 ? dice.pick(others) : client, o: dice.pick(named), h: household };
    return plain ? PLAIN[place] : textFor(dice, place, who, max);
  }

  function addStay(stay, household) {
    const { project, entry, exit, members } = stay;
    const { type } = PROJECTS[project];
    const HouseholdID = `${household.id}${stay.number > 1 ? `-${stay.number}` : ""}`;
    for (const member of members) {
      const EnrollmentID = `EN${++serial}`;
      const PersonalID = member.id;
      const keys = { EnrollmentID, PersonalID };
      const age = ageOn(member.dob, entry);
      const grown = age >= 18 || member.relationship === 1;
      const facts = enrollmentRow(dice, { stay, member, grown });
      files.Enrollment.push({
        ...keys,
        ...facts,
        ProjectID: project,
        EntryDate: entry,
        HouseholdID,
        RelationshipToHoH: member.relationship,
        EnrollmentCoC: COC,
        ...written(entry),
      });
      if (exit !== "") {
        const Destination = project === "P109" ? dice.pick([426, 327, 435]) : stay.destination;
        add("Exit", "ExitID", exit, {
          ...keys,
          ExitDate: exit,
          Destination,
          DestinationSubsidyType: Destination === 435 ? dice.pick([431, 433, 439]) : "",
          OtherDestination: Destination === 17 ? text("Exit.OtherDestination", member, household, 50) : "",
          ...(project === "P108"
            ? {
                ProjectCompletionStatus: dice.pick([1, 2]),
                ExchangeForSex: dice.chance(0.3) ? 1 : 0,
                WorkplaceViolenceThreats: 0,
                WorkplacePromiseDifference: 0,
                CounselingReceived: 0,
                PostExitCounselingPlan: 0,
                DestinationSafeClient: 1,
                DestinationSafeWorker: 1,
                PosAdultConnections: 1,
                PosPeerConnections: 2,
                PosCommunityConnections: 0,
              }
            : {}),
        });
      }
      const stages = [[1, entry], ...(exit !== "" && type !== 14 && type !== 1 ? [[3, exit]] : [])];
      if (grown) {
        for (const [stage, day] of stages)
          add("IncomeBenefits", "IncomeBenefitsID", day, {
            ...keys,
            InformationDate: day,
            ...incomeRow(dice, {
              member,
              project,
              text: (column) => text(`IncomeBenefits.${column}`, member, household, 50),
            }),
            DataCollectionStage: stage,
          });
        const survivor = member.survivor || (member.anonymous === "" && dice.chance(0.12));
        add("HealthAndDV", "HealthAndDVID", entry, {
          ...keys,
          InformationDate: entry,
          DomesticViolenceSurvivor: survivor
            ? 1
            : dice.weighted([
                [0, 8],
                [9, 1],
                [99, 1],
              ]),
          WhenOccurred: survivor ? (member.survivor ? 1 : dice.pick([2, 3, 4])) : "",
          CurrentlyFleeing: survivor ? (member.survivor ? 1 : 0) : "",
          ...(project === "P108"
            ? {
                GeneralHealthStatus: dice.between(1, 5),
                DentalHealthStatus: dice.between(1, 5),
                MentalHealthStatus: dice.between(1, 5),
                PregnancyStatus: member.sex === 0 ? 0 : "",
              }
            : {}),
          DataCollectionStage: 1,
        });
      }
      if (grown || dice.chance(0.25)) addDisabilities(member, keys, entry, project, facts.DisablingCondition);
      if (project === "P108") {
        add("EmploymentEducation", "EmploymentEducationID", entry, {
          ...keys,
          InformationDate: entry,
          LastGradeCompleted: dice.between(1, 4),
          SchoolStatus: dice.pick([1, 2, 4, 5]),
          Employed: 0,
          NotEmployedReason: dice.between(1, 3),
          DataCollectionStage: 1,
        });
        add("YouthEducationStatus", "YouthEducationStatusID", entry, {
          ...keys,
          InformationDate: entry,
          CurrentSchoolAttend: 0,
          MostRecentEdStatus: 2,
          DataCollectionStage: 1,
        });
      }
      if (member.relationship === 1) addServices(member, keys, stay, household);
    }
  }

  function addDisabilities(member, keys, entry, project, disabling) {
    const hivKept = member.hiv && (member.anonymous === "" || member.fault === "HIV row kept");
    for (const type of [5, 6, 7, 8, 9, 10]) {
      const response = type === 8 ? (hivKept ? 1 : 0) : dice.chance(type === 9 ? 0.4 : 0.2) ? 1 : 0;
      if (type === 8 && member.anonymous !== "" && !hivKept) continue; // removed with the name
      if (response === 0 && type !== 8 && dice.chance(0.5)) continue;
      add("Disabilities", "DisabilitiesID", entry, {
        ...keys,
        InformationDate: entry,
        DisabilityType: type,
        DisabilityResponse: type === 10 && response === 1 ? dice.between(1, 3) : response,
        // Who has no disabling condition has no disability of long duration.
        IndefiniteAndImpairs: response === 1 ? dice.pick([0, 1]) * (disabling === 0 ? 0 : 1) : "",
        ...(type === 8 && response === 1 && project === "P109"
          ? {
              TCellCountAvailable: 1,
              TCellCount: dice.between(310, 900),
              TCellSource: 1,
              ViralLoadAvailable: 1,
              ViralLoad: dice.between(20, 400),
              ViralLoadSource: 1,
              AntiRetroviral: 1,
            }
          : {}),
        DataCollectionStage: 1,
      });
    }
  }

  function addServices(member, keys, { project, entry, exit }, household) {
    const { type } = PROJECTS[project];
    const last = exit === "" ? END : exit;
    const day = () => addDays(entry, dice.upTo(Math.max(1, daysBetween(entry, last))));
    const service = (RecordType, TypeProvided, more = {}) => {
      const DateProvided = day();
      add("Services", "ServicesID", DateProvided, { ...keys, DateProvided, RecordType, TypeProvided, ...more });
    };
    if (type === 1) for (let i = dice.between(3, 9); i > 0; i--) service(200, 200);
    if (project === "P105") service(141, dice.pick([1, 2, 6, 8]));
    if (project === "P108") service(142, dice.pick([6, 8, 14, 28]));
    if (project === "P109") {
      service(143, dice.pick([2, 7, 8, 13]));
      service(151, 1, { FAAmount: `${dice.between(300, 900)}.50` });
    }
    if (project === "P110") {
      service(144, 6, { OtherTypeProvided: text("Services.OtherTypeProvided", member, household, 50) });
      service(144, 4, { SubTypeProvided: dice.pick([1, 2, 3]) });
      service(152, 1, { FAAmount: `${dice.between(400, 1200)}.00` });
    }
    if (project === "P104")
      service(300, 5, { MovingOnOtherType: text("Services.MovingOnOtherType", member, household, 50) });
    if (type === 4 || type === 14) {
      const InformationDate = day();
      add("CurrentLivingSituation", "CurrentLivingSitID", InformationDate, {
        ...keys,
        InformationDate,
        CurrentLivingSituation: dice.pick([116, 116, 101, 336, 314]),
        VerifiedBy: type === 14 ? text("CurrentLivingSituation.VerifiedBy", member, household, 200) : "",
        LocationDetails: text("CurrentLivingSituation.LocationDetails", member, household, 250),
      });
    }
    if (type === 14) addAssessment(member, keys, day(), household, last);
  }

  function addAssessment(member, keys, AssessmentDate, household, last) {
    add("Assessment", "AssessmentID", AssessmentDate, {
      ...keys,
      AssessmentDate,
      AssessmentLocation: text("Assessment.AssessmentLocation", member, household, 250),
      AssessmentType: dice.pick([1, 3]),
      AssessmentLevel: dice.pick([1, 2]),
      PrioritizationStatus: dice.pick([1, 2]),
    });
    const { AssessmentID } = files.Assessment.at(-1);
    const kept = member.fault === "name kept in an assessment's answer";
    const names = member.names;
    for (let order = 1; order <= (member.anonymous === "" || kept ? 4 : 2); order++) {
      const place = (column) => `AssessmentQuestions.${column}`;
      const answer =
        kept && order === 1
          ? `${member.first} ${member.last} asked to stay anonymous. Call ${member.phone}.`
          : names !== undefined && order === 1
            ? `${names.first} ${names.last} (${names.age}) starts school soon, born ${names.dob}.`
            : listed.has(member.id) && member.anonymous === "" && order === 1
              ? numbersOf(dice, member)
              : text(place("AssessmentAnswer"), member, household, 500);
      add("AssessmentQuestions", "AssessmentQuestionID", AssessmentDate, {
        AssessmentID,
        ...keys,
        AssessmentQuestionGroup: text(place("AssessmentQuestionGroup"), member, household, 250),
        AssessmentQuestionOrder: order,
        AssessmentQuestion: text(place("AssessmentQuestion"), member, household, 250),
        AssessmentAnswer: answer,
      });
    }
    add("AssessmentResults", "AssessmentResultID", AssessmentDate, {
      AssessmentID,
      ...keys,
      AssessmentResultType: text("AssessmentResults.AssessmentResultType", member, household, 250),
      AssessmentResult: text("AssessmentResults.AssessmentResult", member, household, 250),
    });
    const referred = addDays(AssessmentDate, 3);
    const EventDate = referred > last ? last : referred;
    const Event = dice.pick([10, 13, 14, 5]);
    add("Event", "EventID", EventDate, {
      ...keys,
      EventDate,
      Event,
      ReferralCaseManageAfter: Event === 5 ? 1 : "",
      LocationCrisisOrPHHousing: Event === 5 ? "" : text("Event.LocationCrisisOrPHHousing", member, household, 250),
      ReferralResult: Event === 5 ? "" : 1,
      ResultDate: Event === 5 ? "" : addDays(EventDate, 5),
    });
  }
}

/** What stands in a free-text column of a client who is rightly anonymous. */
const PLAIN = {
  "Client.AdditionalRaceEthnicity": "",
  "Exit.OtherDestination": "Another town",
  "IncomeBenefits.OtherIncomeSourceIdentify": "Day labor",
  "IncomeBenefits.OtherBenefitsSourceIdentify": "Food bank box",
  "IncomeBenefits.OtherInsuranceIdentify": "Community clinic",
  "Services.OtherTypeProvided": "Bus pass",
  "Services.MovingOnOtherType": "Landlord mediation",
  "CurrentLivingSituation.VerifiedBy": "Outreach worker",
  "CurrentLivingSituation.LocationDetails": "Downtown",
  "Assessment.AssessmentLocation": "By phone",
  "AssessmentQuestions.AssessmentQuestionGroup": "Vulnerability",
  "AssessmentQuestions.AssessmentQuestion": "What else should the next worker know?",
  "AssessmentQuestions.AssessmentAnswer": "Prefers mornings. Needs a ground-floor unit.",
  "AssessmentResults.AssessmentResultType": "Local score",
  "AssessmentResults.AssessmentResult": "11",
  "Event.LocationCrisisOrPHHousing": "Larchfield Rapid Re-Housing",
};

/** Which project a household stayed in, and when; some come back, many go through coordinated entry too. */
function staysOf(dice, household, noted) {
  const first = {
    veteran: "P110",
    "veteran family": "P110",
    youth: "P108",
    minor: "P108",
    hopwa: "P109",
    "hopwa family": "P109",
    survivors: "P107",
    guide: "P101",
  }[household.kind];
  const main =
    first ??
    dice.weighted([
      ["P101", 30],
      ["P102", 15],
      ["P103", 25],
      ["P104", 10],
      ["P105", 12],
      ["P111", 8],
    ]);
  const youngest = household.members
    .map(({ dob }) => dob)
    .toSorted()
    .at(-1);
  const stay = (project, number) => {
    let entry = addDays("2025-06-01", dice.upTo(480));
    if (entry < youngest) entry = addDays(youngest, 20); // a baby enters with its family
    const long = PROJECTS[project].type === 3 ? 700 : 150;
    const end = addDays(entry, dice.between(12, long));
    return {
      number,
      project,
      entry,
      exit: end < END ? end : "",
      members: household.members,
      destination: dice.weighted(DESTINATIONS),
    };
  };
  const through =
    household.kind !== "survivors" && (dice.chance(0.45) || noted || household.members.some((m) => m.fault || m.names));
  return [stay(main, 1), ...(through ? [stay("P106", 2)] : [])];
}

function clientRow(dice, person, household) {
  const quality = dice.chance(0.04) ? 2 : 1;
  const noDob = person.anonymous === "" && dice.chance(0.02);
  const races = [dice.weighted(RACES), ...(dice.chance(0.12) ? [dice.weighted(RACES)] : [])];
  const noRace = dice.chance(0.03);
  const has = (race) => (!noRace && races.includes(race) ? 1 : 0);
  const ssn =
    person.ssn === "full"
      ? [person.number, 1]
      : person.ssn === "last four"
        ? [`xxxxx${person.number.slice(5)}`, 2]
        : ["", dice.pick([8, 9, 99])];
  const grown = person.age >= 18;
  const served = person.veteran ? Number(person.dob.slice(0, 4)) + dice.between(18, 22) : 0;
  const wars = (from, to) => (person.veteran ? (served + 4 >= from && served <= to ? 1 : 0) : "");
  return {
    PersonalID: person.id,
    FirstName: person.first,
    MiddleName: person.middle,
    LastName: person.last,
    NameSuffix: person.suffix,
    NameDataQuality: quality,
    SSN: ssn[0],
    SSNDataQuality: ssn[1],
    DOB: noDob ? "" : person.dob,
    DOBDataQuality: noDob ? dice.pick([8, 9, 99]) : 1,
    Sex: dice.chance(0.02) ? 99 : person.sex,
    AmIndAKNative: has("AmIndAKNative"),
    Asian: has("Asian"),
    BlackAfAmerican: has("BlackAfAmerican"),
    HispanicLatinao: has("HispanicLatinao"),
    MidEastNAfrican: has("MidEastNAfrican"),
    NativeHIPacific: has("NativeHIPacific"),
    White: has("White"),
    RaceNone: noRace ? dice.pick([8, 9, 99]) : "",
    AdditionalRaceEthnicity:
      person.anonymous === "" && (has("NativeHIPacific") || has("AmIndAKNative")) && dice.chance(0.6)
        ? textFor(
            dice,
            "Client.AdditionalRaceEthnicity",
            { c: person, m: household.members[0], o: person, h: household },
            100,
          )
        : "",
    VeteranStatus: grown ? (person.veteran ? 1 : 0) : 99,
    YearEnteredService: person.veteran ? served : "",
    YearSeparated: person.veteran ? served + dice.between(2, 4) : "",
    WorldWarII: wars(1940, 1947),
    KoreanWar: wars(1950, 1955),
    VietnamWar: wars(1964, 1975),
    DesertStorm: wars(1990, 1991),
    AfghanistanOEF: wars(2001, 2021),
    IraqOIF: wars(2003, 2010),
    IraqOND: wars(2010, 2011),
    OtherTheater: person.veteran ? 0 : "",
    MilitaryBranch: person.veteran ? dice.pick([1, 2, 3, 4]) : "",
    DischargeStatus: person.veteran ? dice.pick([1, 1, 2]) : "",
    ...person.stored,
  };
}

function enrollmentRow(dice, { stay: { project, entry, exit }, member, grown }) {
  const { type } = PROJECTS[project];
  const since = addDays(entry, -dice.between(10, 900));
  const LivingSituation = grown ? dice.weighted(SITUATIONS) : "";
  const moved = [3, 13].includes(type) && dice.chance(0.7) ? addDays(entry, dice.between(0, 10)) : "";
  const housed = exit !== "" && moved > exit ? "" : moved;
  return {
    LivingSituation,
    RentalSubsidyType: LivingSituation === 435 ? dice.pick([428, 433]) : "",
    ...(grown
      ? {
          LengthOfStay: dice.pick([2, 3, 4, 5, 10, 11]),
          LOSUnderThreshold: 0,
          PreviousStreetESSH: dice.pick([0, 1]),
          DateToStreetESSH: since,
          TimesHomelessPastThreeYears: dice.between(1, 4),
          MonthsHomelessPastThreeYears: dice.between(101, 113),
        }
      : {}),
    DisablingCondition: dice.weighted([
      [0, 6],
      [1, 4],
      [99, 1],
    ]),
    MoveInDate: housed,
    ...(type === 4
      ? { DateOfEngagement: addDays(entry, dice.upTo(9)), DateOfPATHStatus: entry, ClientEnrolledInPATH: 1 }
      : {}),
    ...(project === "P108"
      ? {
          ReferralSource: dice.pick([1, 2, 28, 30, 34]),
          DateOfBCPStatus: entry,
          EligibleForRHY: 1,
          RunawayYouth: member.age < 18 ? 1 : 0,
          FormerWardChildWelfare: dice.pick([0, 1]),
          FormerWardJuvenileJustice: 0,
        }
      : {}),
    ...(project === "P110"
      ? {
          PercentAMI: dice.between(1, 3),
          VAMCStation: "668",
          MentalHealthConsultation: member.veteran ? dice.between(1, 4) : "",
        }
      : {}),
  };
}

function incomeRow(dice, { member, project, text }) {
  const sources = {
    Earned: dice.chance(0.3),
    SSI: dice.chance(0.15),
    SSDI: dice.chance(0.12),
    VADisabilityService: member.veteran && dice.chance(0.5),
    TANF: dice.chance(0.1),
    GA: dice.chance(0.1),
    SocSecRetirement: member.age > 65,
    OtherIncomeSource: dice.chance(0.22),
  };
  const amounts = Object.fromEntries(
    Object.entries(sources).map(([source, has]) => [
      source,
      has ? dice.between(90, 1900) + dice.pick([0, 0, 0.25, 0.5]) : 0,
    ]),
  );
  const total = Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
  const money = (amount) => (amount > 0 ? amount.toFixed(2) : "");
  const otherBenefit = dice.chance(0.15);
  const otherInsurance = dice.chance(0.12);
  const hopwa = project === "P109";
  return {
    IncomeFromAnySource: total > 0 ? 1 : 0,
    TotalMonthlyIncome: total.toFixed(2),
    ...Object.fromEntries(Object.entries(sources).map(([source, has]) => [source, has ? 1 : 0])),
    ...Object.fromEntries(
      Object.entries(amounts).map(([source, amount]) => [
        source === "OtherIncomeSource" ? "OtherIncomeAmount" : `${source}Amount`,
        money(amount),
      ]),
    ),
    OtherIncomeSourceIdentify: sources.OtherIncomeSource ? text("OtherIncomeSourceIdentify") : "",
    BenefitsFromAnySource: 1,
    SNAP: dice.chance(0.7) ? 1 : 0,
    OtherBenefitsSource: otherBenefit ? 1 : 0,
    OtherBenefitsSourceIdentify: otherBenefit ? text("OtherBenefitsSourceIdentify") : "",
    InsuranceFromAnySource: 1,
    Medicaid: dice.chance(0.75) ? 1 : 0,
    VHAServices: member.veteran ? 1 : 0,
    OtherInsurance: otherInsurance ? 1 : 0,
    OtherInsuranceIdentify: otherInsurance ? text("OtherInsuranceIdentify") : "",
    ...(hopwa
      ? {
          ADAP: member.hiv ? 1 : 0,
          NoADAPReason: member.hiv ? "" : 4,
          RyanWhiteMedDent: member.hiv ? 1 : 0,
          NoRyanWhiteReason: member.hiv ? "" : 4,
        }
      : {}),
  };
}
