import { parseDay } from "../../calendar/index.js";
import { type Finding, HmisPrivacyError } from "../../core/index.js";
import {
  addressWords,
  isAnonymousRecord,
  isPlaceholderDob,
  type MatchRecord,
  parseSsn,
  placeholderKind,
} from "../../identity/index.js";
import type { CompiledModel } from "../model/compileModel.js";
import { ADDRESS_COLUMNS, emptyColumns, growColumns, openColumns, PLACE_COLUMNS } from "./columns.js";
import { hashText } from "./hash.js";
import { setLetterPairs } from "./letterPairs.js";
import { createLists } from "./lists.js";
import { createNamePool } from "./namePool.js";
import { isNameByItself, nameWords, suffixOf } from "./nameWords.js";
import {
  type BuiltTable,
  type RecordCode,
  type TableBuilder,
  NOT_A_DAY,
  THIN,
  UNLINKABLE,
  type UnlinkableReason,
  WEAK_DOB,
  WEAK_NAME,
  WEAK_SSN,
} from "./table.js";
import { createTexts, noTexts, type Texts } from "./texts.js";

/** A name field read once for all clients who share its text. */
interface ReadName {
  readonly id: number;
  readonly words: number;
  readonly suffix: number;
  /** A word of it may be a placeholder: the whole record must be looked at. */
  readonly suspect: boolean;
}

/** Aliases beyond these are not read: each is compared with each. */
const MOST_ALIASES = 16;
const LONGEST_ADDRESS = 200;

const NO_NAME: ReadName = { id: -1, words: 0, suffix: 0, suspect: false };
const TEXT_FIELDS = ["firstName", "middleName", "lastName", "nameSuffix", "dob", "ssn", "place", "address"] as const;
const QUALITY_FIELDS = ["nameDataQuality", "dobDataQuality", "ssnDataQuality"] as const;

/** HUD's codes for "client doesn't know", "prefers not to answer" and "not collected". */
const isMissing = (quality: number | undefined): boolean => quality === 8 || quality === 9 || quality === 99;

/** Texts of a field, and what each was read as. */
interface ReadNames {
  readonly texts: Texts;
  readonly read: ReadName[];
}

/**
 * Reads clients into columns; each distinct name is folded and looked up once.
 *
 * @param unique - whether a second client of one id is refused
 */
export function buildTable(compiled: CompiledModel, capacity = 64, unique = false): TableBuilder {
  const names = createNamePool(compiled.rarities);
  const columns = emptyColumns(Math.max(1, capacity));
  const idColumns = noTexts();
  const ids = createTexts(idColumns);
  const unlinkable: { row: number; reason: UnlinkableReason }[] = [];
  const findings: Finding<RecordCode>[] = [];
  const firsts: ReadNames = { texts: createTexts(), read: [] };
  const lasts: ReadNames = { texts: createTexts(), read: [] };
  const lists = createLists();
  let isKept = true;

  const readName = (text: string | undefined | null, cache: ReadNames): ReadName => {
    if (text === undefined || text === null || text === "") return NO_NAME;
    const known = cache.read[cache.texts.find(text)];
    if (known !== undefined) return known;
    const { words, suffix } = nameWords(text);
    const read: ReadName =
      words.length === 0
        ? { ...NO_NAME, suspect: placeholderKind(text) !== null }
        : {
            id: names.add(words.join("")),
            words: words.length === 1 ? 0 : lists.add(words.filter(isNameByItself).map((word) => names.add(word))),
            suffix,
            suspect:
              words.some((word) => placeholderKind(word) !== null) ||
              (words[0] !== text.toUpperCase() && placeholderKind(text) !== null),
          };
    if (isKept) cache.read[cache.texts.add(text)] = read;
    return read;
  };

  const add = (client: MatchRecord): number => {
    const row = idColumns.count;
    check(client, row);
    if (row === columns.first.length) growColumns(columns, row * 2);
    if (ids.add(client.id) !== row && unique && isKept) {
      ids.truncate(row);
      throw new HmisPrivacyError("match.duplicate-id", { index: row });
    }
    let flags = 0;
    let first = readName(client.firstName, firsts);
    let middle = readName(client.middleName, firsts);
    let last = readName(client.lastName, lasts);
    let suffix = last.suffix === 0 ? first.suffix : last.suffix;
    if (client.nameSuffix) suffix = suffixOf(client.nameSuffix) || suffix;
    if (first.suspect || last.suspect) {
      if (isAnonymousRecord(client) || isAnonymousWithId(client)) {
        flags |= UNLINKABLE;
        unlinkable.push({ row, reason: "placeholder-name" });
      }
      if (first.suspect && placeholderKind(client.firstName ?? "", client.id) !== null) first = NO_NAME;
      if (last.suspect && placeholderKind(client.lastName ?? "", client.id) !== null) last = NO_NAME;
    }
    if (middle.suspect) middle = NO_NAME;
    if (isMissing(client.nameDataQuality)) {
      first = NO_NAME;
      middle = NO_NAME;
      last = NO_NAME;
      suffix = 0;
    } else if (client.nameDataQuality === 2) flags |= WEAK_NAME;
    columns.first[row] = first.id;
    columns.middle[row] = middle.id;
    columns.last[row] = last.id;
    columns.firstWords[row] = first.words;
    columns.lastWords[row] = last.words;
    columns.suffix[row] = suffix;
    columns.aliases[row] = client.aliases === undefined || client.aliases.length === 0 ? 0 : aliasList(client.aliases);
    flags |= readDob(client, row) | readSsn(client, row);
    readPlace(client, row);
    const where = readAddress(client, row);
    const numbers =
      (columns.dob[row] === 0 || (flags & NOT_A_DAY) !== 0 ? 0 : 1) + (columns.ssnDigits[row] === 0 ? 0 : 1);
    const named = (first.id < 0 ? 0 : 1) + (last.id < 0 ? 0 : 1);
    if (named === 0 || numbers === 0) flags |= THIN;
    if (named + numbers + where < 2 && (flags & UNLINKABLE) === 0) {
      flags |= UNLINKABLE;
      unlinkable.push({ row, reason: "too-little" });
    }
    columns.flags[row] = flags;
    return row;
  };

  const aliasList = (aliases: readonly string[]): number => {
    const words = aliases.slice(0, MOST_ALIASES).flatMap((alias) => nameWords(alias).words);
    const telling = words.filter((word) => isNameByItself(word) && placeholderKind(word) === null);
    return lists.add([...new Set(telling)].slice(0, MOST_ALIASES).map((word) => names.add(word)));
  };

  const readPlace = ({ place }: MatchRecord, row: number): void => {
    if (columns.place.length > 0) columns.place[row] = 0;
    if (!place || placeholderKind(place) !== null) return;
    const words = nameWords(place).words.join(" ") || place.trim();
    if (words === "") return;
    if (columns.place.length === 0) openColumns(columns, PLACE_COLUMNS);
    columns.place[row] = hashText(words);
    columns.placeRarity[row] = compiled.rarities.place(words);
  };

  /** 1 where there is one. */
  const readAddress = ({ address }: MatchRecord, row: number): number => {
    if (columns.address.length > 0) columns.address[row] = 0;
    const words = address ? addressWords(address.slice(0, LONGEST_ADDRESS)) : [];
    if (words.every((word) => !/\d/.test(word) || /^(\d)\1*$/.test(word))) return 0; // "homeless", 99999
    if (columns.address.length === 0) openColumns(columns, ADDRESS_COLUMNS);
    columns.address[row] = hashText(words.join(" "));
    columns.addressStart[row] = hashText(words[0] ?? "");
    setLetterPairs(columns.addressLetters, row, words.join(""));
    return 1;
  };

  const readDob = (client: MatchRecord, row: number): number => {
    columns.dob[row] = 0;
    const { dob } = client;
    if (dob === undefined || dob === null || dob === "" || isMissing(client.dobDataQuality)) return 0;
    const day = parseDay(dob);
    if (day === null || isPlaceholderDob(day)) {
      findings.push({
        code: day === null ? "match.dob-not-a-day" : "match.dob-placeholder",
        severity: day === null ? "warning" : "info",
        path: { index: row, field: "dob" },
        clientId: client.id,
      });
      if (day !== null) return 0;
      columns.dob[row] = digitsOf(dob);
      return columns.dob[row] === 0 ? 0 : NOT_A_DAY;
    }
    columns.dob[row] = day.year * 10_000 + day.month * 100 + day.day;
    return client.dobDataQuality === 2 || (day.month === 1 && day.day === 1) ? WEAK_DOB : 0;
  };

  const readSsn = (client: MatchRecord, row: number): number => {
    columns.ssnDigits[row] = 0;
    columns.ssn[row] = 0;
    const { ssn } = client;
    if (ssn === undefined || ssn === null || ssn === "" || isMissing(client.ssnDataQuality)) return 0;
    const number = parseSsn(ssn);
    if (number === null || number.problem !== null) {
      findings.push({
        code: number === null ? "match.ssn-not-a-number" : "match.ssn-invalid",
        severity: number === null ? "warning" : "info",
        path: { index: row, field: "ssn" },
        clientId: client.id,
      });
      return 0;
    }
    columns.ssn[row] = number.value;
    columns.ssnDigits[row] = number.known;
    return client.ssnDataQuality === 2 ? WEAK_SSN : 0;
  };

  return {
    add,
    rowOf: ids.find,
    probe(client, use) {
      const marks = {
        ids: idColumns.count,
        names: names.pool.count,
        lists: lists.count(),
        unlinkable: unlinkable.length,
        findings: findings.length,
      };
      isKept = false;
      try {
        return use(add(client));
      } finally {
        isKept = true;
        names.truncate(marks.names);
        lists.truncate(marks.lists);
        unlinkable.length = marks.unlinkable;
        findings.length = marks.findings;
        ids.truncate(marks.ids);
      }
    },
    close() {
      for (const { texts, read } of [firsts, lasts]) {
        texts.close();
        read.length = 0;
      }
      names.close();
      lists.close();
    },
    finish: (): BuiltTable => ({
      count: idColumns.count,
      columns,
      pool: names.pool,
      lists: lists.lists,
      idHash: idColumns.hash,
      idOf: ids.text,
      unlinkable,
      findings,
      names,
      rowOf: ids.find,
    }),
  };
}

/** `1984-13-09` as `yyyymmdd`; 0 for what has no such form, or leaves month or day open. */
function digitsOf(dob: string): number {
  const [, year, month, day] = /^(19\d\d|20\d\d)-(\d\d)-(\d\d)$/.exec(dob.trim()) ?? [];
  return Number(month) === 0 || Number(day) === 0 ? 0 : Number(`${year ?? 0}${month ?? ""}${day ?? ""}`);
}

/** "Anonymous", "Anonymous QXRT": the ID behind it may be another record's, after a merge. */
function isAnonymousWithId({ id, firstName, lastName }: MatchRecord): boolean {
  const [word = ""] = (lastName ?? "").trim().split(/\s+/, 1);
  return placeholderKind(word) === "anonymous" && placeholderKind(firstName ?? "", id) === "anonymous";
}

function check(client: MatchRecord, index: number): void {
  if (typeof client !== "object" || client === null) throw new HmisPrivacyError("match.not-a-record", { index });
  if (typeof client.id !== "string" || client.id === "") throw new HmisPrivacyError("match.no-id", { index });
  for (const field of TEXT_FIELDS) {
    const value: unknown = client[field];
    if (typeof value !== "string" && value !== undefined && value !== null)
      throw new HmisPrivacyError("match.not-text", { index, field });
  }
  for (const field of QUALITY_FIELDS) {
    const value: unknown = client[field];
    if (typeof value !== "number" && value !== undefined && value !== null)
      throw new HmisPrivacyError("match.not-a-quality", { index, field });
  }
  const { aliases } = client;
  if (aliases === undefined || aliases === null) return;
  if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === "string"))
    throw new HmisPrivacyError("match.not-text", { index, field: "aliases" });
}
