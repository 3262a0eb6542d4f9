import type { ExportSource } from "../export/index.js";
import type { Io } from "./io.js";

/** One line on standard error that says how far the work is; silent where nobody watches. */
export function progress({ stderr }: Io): { over: (source: ExportSource) => ExportSource; end: () => void } {
  if (stderr.isTTY !== true) return { over: (source) => source, end: () => undefined };
  let shown = false;
  return {
    over: (source) => ({
      files: source.files,
      open: (file) => {
        shown = true;
        stderr.write(`\r\u001b[2K${source.files.indexOf(file) + 1} of ${source.files.length} files`);
        return source.open(file);
      },
    }),
    end: () => {
      if (shown) stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}

/** One line on standard error that says how many rows are read, five times a second at most. */
export function ticker({ stderr }: Io): {
  tell: (progress: { readonly file: string; readonly rows: number }) => void;
  end: () => void;
} {
  if (stderr.isTTY !== true) return { tell: () => undefined, end: () => undefined };
  let last = 0;
  return {
    tell: ({ file, rows }) => {
      const now = Date.now();
      if (now - last < 200) return;
      last = now;
      stderr.write(`\r\u001b[2K${file}: ${rows} rows`);
    },
    end: () => {
      if (last !== 0) stderr.write("\r\u001b[2K");
      last = 0;
    },
  };
}
