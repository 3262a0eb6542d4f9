import { ATTRIBUTE, row } from "./row.js";
import { ofStay } from "./shared.js";
import { COMBINATION, HEALTH, HIV, hud } from "./sources.js";

/** HOPWA services and financial assistance: for people with HIV/AIDS and their families only. */
const HOPWA = { when: "RecordType", is: ["143", "151"], class: "hiv-inferred", about: "hiv" } as const;
/** PATH services and referrals: for people with serious mental illness. */
const PATH = { when: "RecordType", is: ["141", "161"], class: "sensitive", about: "health" } as const;

/** Services and CurrentLivingSituation */
export const serviceDisclosures = [
  ...ofStay("Services", ["ServicesID"], ["DateProvided", "FAStartDate", "FAEndDate"]),
  row({
    file: "Services",
    columns: ["OtherTypeProvided", "MovingOnOtherType"],
    class: "free-text",
    about: "anything",
    why: "A service in words.",
    source: COMBINATION,
  }),
  row({
    file: "Services",
    columns: ["RecordType", "TypeProvided"],
    class: "hiv-inferred",
    about: "hiv",
    why: "Types 143 and 151 are HOPWA's, for people with HIV/AIDS; 141 and 161 PATH's, for people with serious mental illness; RHY's service 28 is an STD test.",
    source: HIV,
    cases: [HOPWA, PATH, { when: "TypeProvided", is: ["28"], class: "sensitive", about: "health" }],
    otherwise: ATTRIBUTE,
  }),
  row({
    file: "Services",
    columns: ["FAAmount"],
    class: "hiv-inferred",
    about: "hiv",
    why: "Assistance by HOPWA where RecordType is 151; an amount to the cent narrows down in any case.",
    source: HIV,
    cases: [HOPWA],
    otherwise: { class: "narrows", about: "circumstance" },
  }),
  row({
    file: "Services",
    columns: ["ReferralOutcome"],
    class: "sensitive",
    about: "health",
    why: "Of PATH referrals only, for people with serious mental illness.",
    source: HEALTH,
  }),
  row({
    file: "Services",
    columns: ["SubTypeProvided"],
    class: "attribute",
    about: "none",
    why: "Help for a veteran's family in coarse codes.",
    source: hud("V2 Services Provided – SSVF"),
  }),

  ...ofStay("CurrentLivingSituation", ["CurrentLivingSitID"], ["InformationDate"]),
  row({
    file: "CurrentLivingSituation",
    columns: ["VerifiedBy", "LocationDetails"],
    class: "free-text",
    about: "anything",
    why: "Who saw the client and where the client sleeps, up to 250 characters.",
    source: COMBINATION,
  }),
  row({
    file: "CurrentLivingSituation",
    columns: ["CurrentLivingSituation"],
    class: "sensitive",
    about: "health",
    why: "Code 204 is a psychiatric hospital, 205 detox, 207 jail.",
    source: HEALTH,
    cases: [
      { when: "CurrentLivingSituation", is: ["204"], class: "sensitive", about: "health" },
      { when: "CurrentLivingSituation", is: ["205"], class: "sensitive", about: "substance-use" },
      { when: "CurrentLivingSituation", is: ["207"], class: "sensitive", about: "justice" },
    ],
    otherwise: ATTRIBUTE,
  }),
  row({
    file: "CurrentLivingSituation",
    columns: [
      "CLSSubsidyType",
      "LeaveSituation14Days",
      "SubsequentResidence",
      "ResourcesToObtain",
      "LeaseOwn60Day",
      "MovedTwoOrMore",
    ],
    class: "attribute",
    about: "none",
    why: "How stable the situation is, in coarse codes.",
    source: hud("4.12"),
  }),
];

/** Assessment, AssessmentQuestions, AssessmentResults, Event */
export const coordinatedEntryDisclosures = [
  ...ofStay("Assessment", ["AssessmentID"], ["AssessmentDate"]),
  row({
    file: "Assessment",
    columns: ["AssessmentLocation"],
    class: "free-text",
    about: "anything",
    why: "A place in words, up to 250 characters.",
    source: COMBINATION,
  }),
  row({
    file: "Assessment",
    columns: ["AssessmentType", "AssessmentLevel", "PrioritizationStatus"],
    class: "attribute",
    about: "none",
    why: "How the assessment was made and what followed.",
    source: hud("4.19"),
  }),

  ...ofStay("AssessmentQuestions", ["AssessmentQuestionID", "AssessmentID"], []),
  row({
    file: "AssessmentQuestions",
    columns: ["AssessmentQuestionGroup", "AssessmentQuestion", "AssessmentAnswer"],
    class: "free-text",
    about: "anything",
    why: "Questions of the community's own and the client's answers, up to 500 characters: health, violence, names.",
    source: COMBINATION,
  }),
  row({
    file: "AssessmentQuestions",
    columns: ["AssessmentQuestionOrder"],
    class: "administrative",
    about: "none",
    why: "The place of a question on its form.",
    source: hud("4.19"),
  }),

  ...ofStay("AssessmentResults", ["AssessmentResultID", "AssessmentID"], []),
  row({
    file: "AssessmentResults",
    columns: ["AssessmentResultType", "AssessmentResult"],
    class: "free-text",
    about: "anything",
    why: "A result of the community's own, up to 250 characters.",
    source: COMBINATION,
  }),

  ...ofStay("Event", ["EventID"], ["EventDate", "ResultDate"]),
  row({
    file: "Event",
    columns: ["LocationCrisisOrPHHousing"],
    class: "free-text",
    about: "anything",
    why: "A housing project by name, up to 250 characters: where the client can be found.",
    source: COMBINATION,
  }),
  row({
    file: "Event",
    columns: ["Event", "ProbSolDivRRResult", "ReferralCaseManageAfter", "ReferralResult"],
    class: "attribute",
    about: "none",
    why: "Referrals in coarse codes.",
    source: hud("4.20"),
  }),
];
