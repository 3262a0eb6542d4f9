// Draws docs/explanation/birth-dates.svg with the library itself: how many of the people next to an age threshold cross
// it when their birth date is approximated under the county's rule, by the day on which age is counted.
import { writeFileSync } from "node:fs";
import { approximateDob, spokane2024 } from "../../dist/index.js";

const LINES = [
  { from: 17, to: 18, label: "17 becomes 18", dash: "" },
  { from: 24, to: 25, label: "24 becomes 25", dash: "7 4" },
  { from: 25, to: 24, label: "25 becomes 24", dash: "" },
  { from: 55, to: 54, label: "55 becomes 54", dash: "7 4" },
];
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

/** Share of the people of age `from` on a day whom the rule shows as `to`. */
function share({ from, to }, asOf) {
  const today = Date.parse(asOf);
  let cohort = 0;
  let crossed = 0;
  for (let time = today - (from + 2) * 366 * DAY; time < today; time += DAY) {
    const { age } = approximateDob(iso(time), { asOf, policy: spokane2024 });
    if (age.actual !== from) continue;
    cohort += 1;
    if (age.approximate === to) crossed += 1;
  }
  return crossed / cohort;
}

const days = Array.from({ length: 25 }, (_, i) => iso(Date.parse("2026-01-01") + Math.round((i * 364) / 24) * DAY));
const [W, H, L, T] = [720, 330, 60, 20];
const x = (i) => L + (i / 24) * (W - L - 130);
const y = (part) => T + (1 - part) * (H - T - 50);
const paths = LINES.map((line, n) => {
  const points = days.map((day, i) => `${x(i).toFixed(1)},${y(share(line, day)).toFixed(1)}`);
  const [, end] = points.at(-1).split(",");
  const shift = n % 2 === 0 ? -4 : 14; // two lines end at the same place: one label above, one below
  return `<polyline points="${points.join(" ")}" class="${line.to > line.from ? "up" : "down"}" stroke-dasharray="${line.dash}"/><text x="${x(24) + 8}" y="${Number(end) + shift}" class="${line.to > line.from ? "up" : "down"}">${line.label}</text>`;
});
const grid = [0, 0.25, 0.5, 0.75, 1].map(
  (part) =>
    `<line x1="${L}" x2="${x(24)}" y1="${y(part)}" y2="${y(part)}" class="grid"/><text x="${L - 8}" y="${y(part) + 5}" text-anchor="end">${part * 100} %</text>`,
);
const months = ["Jan", "Mar", "May", "Jul", "Sep", "Nov"].map(
  (name, i) => `<text x="${x(i * 4)}" y="${H - 22}">${name}</text>`,
);
writeFileSync(
  "docs/explanation/birth-dates.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" role="img" aria-label="Share of the people next to an age threshold who cross it, by day of the year. Those of 17 and 24 who seem a year older fall from all in January to none in December; those of 25 and 55 who seem a year younger rise from none to all.">
<style>text{font:13px system-ui,sans-serif;fill:#1b1f24}.grid{stroke:#c9ced6}polyline{fill:none;stroke-width:2.5}polyline.up{stroke:#0b5cad}polyline.down{stroke:#a5131f}text.up{fill:#0b5cad}text.down{fill:#a5131f}@media(prefers-color-scheme:dark){text{fill:#e6e9ee}.grid{stroke:#3a4250}polyline.up{stroke:#7cbcff}polyline.down{stroke:#ff9a9f}text.up{fill:#7cbcff}text.down{fill:#ff9a9f}}</style>
${[...grid, ...months, ...paths].join("\n")}
<text x="${L}" y="${H - 4}">day on which age is counted, 2026</text>
</svg>
`,
);
