/** Writes zips, honest or lying. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly method?: number;
  /** What the zip says instead of the truth. */
  readonly says?: { readonly size?: number; readonly crc?: number; readonly flags?: number } | undefined;
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, method = 8, says = {} } of entries) {
    const plain = Buffer.from(bytes as string);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const fields = (signature: number, extra: readonly [number, number][]): Buffer => {
      const head: [number, number][] = [
        [4, signature],
        ...extra,
        [2, 20],
        [2, says.flags ?? 0],
        [2, method],
        [4, 0],
        [4, says.crc ?? crc32(plain)],
        [4, packed.length],
        [4, says.size ?? plain.length],
        [2, Buffer.byteLength(name)],
        [2, 0],
      ];
      return numbers(head);
    };
    const local = Buffer.concat([fields(0x04034b50, []), Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        fields(0x02014b50, [[2, 20]]),
        numbers([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, offset],
        ]),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...parts, central, end]);
}

function numbers(list: readonly [number, number][]): Buffer {
  const buffer = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of list) {
    buffer.writeUIntLE(value, at, width);
    at += width;
  }
  return buffer;
}
