import { dayCount, dayNumber } from "../state/days.js";
import { Numbers } from "./ids.js";

/** A row of an anonymous client that was made in the second in which one of a named client was. */
export interface SharedMoment {
  readonly row: number;
  readonly anonymous: number;
  readonly named: number;
  /** How many such rows chance alone would bring about in this file. */
  readonly byChance: number;
}

// Beyond so many rows a second tells nobody apart, and 12 bytes a row are kept while a file is read.
const MOST = 1_000_000;
const DAY = 86_400;
const FROM = /* @__PURE__ */ dayCount(20_000_101);

/** The seconds at which a file's rows were made, each with its client. */
export class Moments {
  readonly #seconds = new Numbers();
  readonly #clients = new Numbers();
  readonly #rows = new Numbers();

  /** `moment` is YYYY-MM-DD hh:mm:ss; several rows of one client and second count once. */
  add(moment: string, client: number, row: number): void {
    const at = this.#seconds.length;
    if (at > MOST || moment.length !== 19) return;
    const day = dayNumber(moment);
    if (day === 0) return;
    const seconds = (dayCount(day) - FROM) * DAY + secondOfDay(moment);
    if (at > 0 && this.#seconds.get(at - 1) === seconds && this.#clients.get(at - 1) === client) return;
    this.#seconds.set(at, seconds);
    this.#clients.set(at, client);
    this.#rows.set(at, row);
  }

  /** Seconds that exactly one anonymous client shares with exactly one named one. */
  shared(isAnonymous: (client: number) => boolean, isNamed: (client: number) => boolean): readonly SharedMoment[] {
    const count = this.#seconds.length;
    if (count > MOST) return [];
    const ofAnonymous = new Map<number, { row: number; client: number; named: number; alone: boolean }>();
    let [anonymous, named] = [0, 0];
    for (let i = 0; i < count; i++) {
      const client = this.#clients.get(i);
      if (!isAnonymous(client)) continue;
      anonymous++;
      const known = ofAnonymous.get(this.#seconds.get(i));
      if (known === undefined)
        ofAnonymous.set(this.#seconds.get(i), { row: this.#rows.get(i), client, named: -1, alone: true });
      else known.alone &&= known.client === client;
    }
    if (anonymous === 0) return [];
    for (let i = 0; i < count; i++) {
      const client = this.#clients.get(i);
      if (!isNamed(client)) continue;
      named++;
      const known = ofAnonymous.get(this.#seconds.get(i));
      if (known === undefined) continue;
      known.alone &&= known.named === -1 || known.named === client;
      known.named = client;
    }
    const byChance = anonymous * named * this.#meeting();
    return [...ofAnonymous.values()]
      .filter(({ named, alone }) => alone && named !== -1)
      .map(({ row, client, named }) => ({ row, anonymous: client, named, byChance }));
  }

  /** The chance that two rows were made in one second, where neither has to do with the other. */
  #meeting(): number {
    const count = this.#seconds.length;
    const days = new Map<number, number>();
    const times = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const seconds = this.#seconds.get(i);
      const time = ((seconds % DAY) + DAY) % DAY;
      const day = (seconds - time) / DAY;
      days.set(day, (days.get(day) ?? 0) + 1);
      times.set(time, (times.get(time) ?? 0) + 1);
    }
    const alike = (counts: ReadonlyMap<number, number>): number => {
      let pairs = 0;
      for (const n of counts.values()) pairs += n * (n - 1);
      return count < 2 ? 1 : pairs / (count * (count - 1));
    };
    // Office hours have some 36,000 seconds, also where a small file never shows two rows in one.
    return Math.max(alike(days), 1 / 3650) * Math.max(alike(times), 1 / 36_000);
  }
}

const secondOfDay = (moment: string): number =>
  Number(moment.slice(11, 13)) * 3600 + Number(moment.slice(14, 16)) * 60 + Number(moment.slice(17, 19));
