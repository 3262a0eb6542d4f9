// Draws docs/explanation/architecture.svg from the code: the floors of scripts/build/rooms.json and every import
// between rooms that really stands in src/. Colours follow the reader's light or dark mode.
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";

const floors = JSON.parse(readFileSync("scripts/build/rooms.json", "utf8"));
const rooms = floors.flat().filter((room) => globSync(`src/${room}/*.ts`).length > 0);
const uses = new Set();
for (const file of globSync("src/*/**/*.ts")) {
  const from = file.split("/")[1];
  for (const [, to] of readFileSync(file, "utf8").matchAll(/from "(?:\.\.\/)+([a-z]+)\//g))
    if (to !== from && rooms.includes(to)) uses.add(`${from} ${to}`);
}

const ROW = 34;
const LEFT = 150;
const y = (room) => 24 + (rooms.length - 1 - rooms.indexOf(room)) * ROW;
// One column a room that is used; a dot where another uses it. Reads like a table, even for 20 rooms.
const used = rooms.filter((room) => [...uses].some((use) => use.endsWith(` ${room}`)));
const x = (room) => LEFT + used.indexOf(room) * ROW;
const height = rooms.length * ROW + 110;
const width = LEFT + used.length * ROW + 20;
const lines = rooms.map(
  (room) => `<line x1="${LEFT - 14}" x2="${width - 20}" y1="${y(room)}" y2="${y(room)}" class="line"/>`,
);
const names = rooms.map((room) => `<text x="${LEFT - 22}" y="${y(room) + 5}" text-anchor="end">${room}</text>`);
const heads = used.map((room) => {
  const top = rooms.length * ROW + 8;
  return `<text transform="translate(${x(room) + 4} ${top}) rotate(60)">${room}</text>`;
});
const dots = [...uses].map((use) => {
  const [from, to] = use.split(" ");
  return `<circle cx="${x(to)}" cy="${y(from)}" r="7"><title>${from} uses ${to}</title></circle>`;
});
writeFileSync(
  "docs/explanation/architecture.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Which room uses which, from the ground up: a dot where the room at the left uses the room below.">
<style>text{font:14px system-ui,sans-serif;fill:#1b1f24}.line{stroke:#c9ced6}circle{fill:#0b5cad}@media(prefers-color-scheme:dark){text{fill:#e6e9ee}.line{stroke:#3a4250}circle{fill:#7cbcff}}</style>
${[...lines, ...dots, ...names, ...heads].join("\n")}
</svg>
`,
);
