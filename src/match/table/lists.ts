/** Short lists of names as flat columns: list i stands in `ids` from `start[i]` to `start[i + 1]`; list 0 is empty. */
export interface NameLists {
  start: Int32Array;
  ids: Int32Array;
}

/** Lists that take more; equal ones are kept once. */
export interface GrowingLists {
  readonly lists: NameLists;
  readonly add: (members: readonly number[]) => number;
  readonly count: () => number;
  /** Forgets which lists there are: takes no more. */
  readonly close: () => void;
  /** Forgets every list from this number on. */
  readonly truncate: (count: number) => void;
}

/** None but the empty list. */
export function createLists(): GrowingLists {
  const lists: NameLists = { start: new Int32Array(64), ids: new Int32Array(64) };
  const numbers = new Map<string, number>();
  const keys: string[] = [""];
  return {
    lists,
    count: () => keys.length,
    add(members) {
      if (members.length === 0) return 0;
      const key = members.join(" ");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = keys.length;
      const from = lists.start[number] as number;
      if (number + 2 > lists.start.length) lists.start = grown(lists.start);
      while (from + members.length > lists.ids.length) lists.ids = grown(lists.ids);
      lists.ids.set(members, from);
      lists.start[number + 1] = from + members.length;
      keys.push(key);
      numbers.set(key, number);
      return number;
    },
    close() {
      numbers.clear();
      keys.length = 0;
    },
    truncate(count) {
      for (const key of keys.splice(count)) numbers.delete(key);
    },
  };
}

function grown(column: Int32Array): Int32Array {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
