import type { ScrubEvidence } from "../evidence.js";
import { guide, type Source, statute } from "../../core/index.js";

/** One kind of circumstance, and what is done where it is found. */
export interface CircumstanceRow {
  readonly confidence: number;
  readonly action: "mask" | "review";
  /** What speaks for it wherever it is found. */
  readonly evidence: ScrubEvidence;
  readonly says: string;
  readonly why: string;
  readonly source: Source;
}

const combination = guide("Any combination of data that could identify someone");
const safeHarbor = statute("45 CFR 164.514(b)(2)(i)(R)");

/** Every kind of circumstance that is looked for. Sure enough ones are masked, the rest is put up for review. */
export const CIRCUMSTANCE_RULES = {
  "circumstance.school": {
    confidence: 0.8,
    action: "mask",
    evidence: "place.kind",
    says: "a child's school by name, with grade or part in it",
    why: "A school and a grade are thirty children.",
    source: combination,
  },
  "circumstance.grade": {
    confidence: 0.6,
    action: "mask",
    evidence: "word.listed",
    says: "a grade with the school",
    why: "A school and a grade are thirty children.",
    source: combination,
  },
  "circumstance.work": {
    confidence: 0.7,
    action: "mask",
    evidence: "place.kind",
    says: "where somebody works and as what",
    why: "Colleagues and customers know who stands at the counter.",
    source: combination,
  },
  "circumstance.body": {
    confidence: 0.8,
    action: "mask",
    evidence: "word.listed",
    says: "tattoos, scars and other marks, with what and where",
    why: "Marks are how police and relatives tell people.",
    source: safeHarbor,
  },
  "circumstance.detention": {
    confidence: 0.7,
    action: "mask",
    evidence: "place.kind",
    says: "the place of immigration detention",
    why: "Tells status and place at once.",
    source: combination,
  },
  "circumstance.locker": {
    confidence: 0.6,
    action: "mask",
    evidence: "form.number",
    says: "a locker or storage unit by number",
    why: "Opens with a key.",
    source: safeHarbor,
  },
  "circumstance.news": {
    confidence: 0.8,
    action: "review",
    evidence: "public.thing",
    says: "a headline or broadcast about the person",
    why: "One search finds the name.",
    source: combination,
  },
  "circumstance.role": {
    confidence: 0.65,
    action: "review",
    evidence: "role.named",
    says: "the one who, known for",
    why: "Everybody in town knows who that is.",
    source: combination,
  },
  "circumstance.unique": {
    confidence: 0.7,
    action: "review",
    evidence: "role.named",
    says: "the one who, one of the last, the former: a description that fits one person",
    why: "Everybody in town knows who that is.",
    source: combination,
  },
  "circumstance.unique-vague": {
    confidence: 0.45,
    action: "review",
    evidence: "role.named",
    says: "a description that may fit one person",
    why: "A neighbour may know who that is.",
    source: combination,
  },
  "circumstance.deed": {
    confidence: 0.65,
    action: "review",
    evidence: "word.beside",
    says: "what somebody did or was seen in, with what it is known by",
    why: "One search finds the name.",
    source: combination,
  },
  "circumstance.deed-vague": {
    confidence: 0.4,
    action: "review",
    evidence: "word.beside",
    says: "something somebody did or was seen in",
    why: "One search may find the name.",
    source: combination,
  },
  "circumstance.rarity": {
    confidence: 0.65,
    action: "mask",
    evidence: "word.listed",
    says: "what few bodies have: quadruplets, somebody's heart",
    why: "A hospital has one of them a year.",
    source: combination,
  },
  "circumstance.thing": {
    confidence: 0.6,
    action: "mask",
    evidence: "word.listed",
    says: "a thing carried or worn, by its marks",
    why: "Seen from across the street.",
    source: combination,
  },
  "circumstance.faith": {
    confidence: 0.45,
    action: "review",
    evidence: "place.named",
    says: "a congregation by name",
    why: "May be the person's or a partner of the agency.",
    source: combination,
  },
  "circumstance.tribal": {
    confidence: 0.85,
    action: "mask",
    evidence: "form.number",
    says: "a tribal census or enrollment number",
    why: "Names the member.",
    source: safeHarbor,
  },
  "circumstance.tribe": {
    confidence: 0.4,
    action: "review",
    evidence: "word.listed",
    says: "enrollment in a tribe",
    why: "A small tribe with an age is a person.",
    source: combination,
  },
} as const satisfies Readonly<Record<string, CircumstanceRow>>; // prettier-ignore

/** The code of a kind of circumstance. */
export type CircumstanceRule = keyof typeof CIRCUMSTANCE_RULES;
