import { githubReport } from "./github.js";
import { htmlReport } from "./html.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import type { CheckReport, ReportOptions } from "./report.js";
import { sarifReport } from "./sarif.js";
import { textReport } from "./text.js";

/** The forms of a report, by the name that `--format` takes. */
export const FORMATS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
  html: htmlReport,
} as const satisfies Readonly<Record<string, (report: CheckReport, options?: ReportOptions) => string>>;

export type Format = keyof typeof FORMATS;
