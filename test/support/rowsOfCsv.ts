/** Reads CSV with a header into objects: a second way, beside the library's own reader. Trusts its input. */
export function rowsOfCsv(text: string): Record<string, string>[] {
  const cells = [...text.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [all, quoted, plain = "", end] of cells) {
    if (all === "" && end === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
