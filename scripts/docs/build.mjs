// Builds docs/site: every page of README and docs/, the reference that typedoc writes, the playground, a search index
// and llms.txt. One folder of static files that works from a web server or straight from the disk.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import MiniSearch from "minisearch";
import { globSync } from "tinyglobby";
import { renderMarkdown } from "./markdown.mjs";
import { page } from "./template.mjs";

const OUT = "docs/site";
const ROOMS = [
  { folder: "tutorial", title: "Tutorial" },
  { folder: "how-to", title: "How to" },
  { folder: "explanation", title: "Explanation" },
  { folder: "reference", title: "Reference" },
];

rmSync(OUT, { recursive: true, force: true });
rmSync("docs/reference", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typedoc/bin/typedoc"], { stdio: ["ignore", "ignore", "inherit"] });

for (const drawn of ["policies", "architecture", "dobPlot"])
  execFileSync(process.execPath, [`scripts/docs/${drawn}.mjs`]);

const sources = ["README.md", ...globSync("docs/**/*.md", { ignore: ["docs/site/**"] }).toSorted()];
const pages = [];
for (const source of sources)
  pages.push({
    source,
    path: pathOf(source),
    ...(await renderMarkdown(readFileSync(source, "utf8"), linkFrom(source))),
  });

const navigation = ROOMS.map(({ folder, title }) => ({
  title,
  pages: pages
    .filter(({ source }) => source.startsWith(`docs/${folder}/`))
    // The reference is listed room by room; its other pages are reached from there and by search.
    .filter(({ source }) => folder !== "reference" || /^docs\/reference\/[^/]+\/?(index|README)?\.md$/.test(source))
    .filter(({ source }) => source !== "docs/reference/README.md" && source !== "docs/reference/index.md")
    .map(({ path, title: name }) => ({ path, name })),
}));

for (const one of pages) write(one.path, page({ ...one, navigation, root: rootOf(one.path) }));
write("playground/index.html", playground());
await bundle("docs/playground/playground.ts", `${OUT}/playground/playground.js`);
await bundle("scripts/docs/site.js", `${OUT}/site.js`);
cpSync("scripts/docs/site.css", join(OUT, "site.css"));
if (existsSync("docs/playground/playground.css"))
  cpSync("docs/playground/playground.css", join(OUT, "playground/playground.css"));
for (const picture of globSync("docs/**/*.svg", { ignore: ["docs/site/**"] })) copy(picture);
write("search-index.js", `globalThis.searchIndex = ${JSON.stringify(JSON.stringify(searchIndex()))};\n`);
write("llms.txt", llms());
console.log(`${pages.length + 1} pages in ${OUT}`);

function pathOf(source) {
  if (source === "README.md") return "index.html";
  return source
    .replace(/^docs\//, "")
    .replace(/(^|\/)README\.md$/, "$1index.html")
    .replace(/\.md$/, ".html");
}

/** Links between Markdown files become links between pages; what the site does not hold points to the repository. */
function linkFrom(source) {
  return (href) => {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file, hash = ""] = href.split(/(?=#)/);
    const target = join(dirname(source), file);
    if (target.endsWith(".md") && (target === "README.md" || target.startsWith("docs/")))
      return relative(dirname(pathOf(source)), pathOf(target)) + hash;
    if (target.startsWith("docs/playground")) return `${rootOf(pathOf(source))}playground/index.html`;
    if (target.endsWith(".svg")) return relative(dirname(pathOf(source)), target.replace(/^docs\//, ""));
    return `https://github.com/hmis-privacy/hmis-privacy/blob/main/${target}${hash}`;
  };
}

function rootOf(path) {
  return "../".repeat(path.split("/").length - 1);
}

function write(path, text) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), text);
}

function copy(file) {
  const target = join(OUT, file.replace(/^docs\//, ""));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(file, target);
}

function bundle(entry, outfile) {
  if (!existsSync(entry)) return undefined;
  return build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    loader: { ".csv": "text" },
    logLevel: "warning",
  });
}

function playground() {
  const body = existsSync("docs/playground/playground.html")
    ? readFileSync("docs/playground/playground.html", "utf8")
    : "";
  return page({
    title: "Playground",
    html: body,
    path: "playground/index.html",
    navigation,
    root: "../",
    playground: true,
  });
}

function searchIndex() {
  const index = new MiniSearch({
    fields: ["title", "headings", "text"],
    storeFields: ["title", "path"],
    idField: "path",
  });
  index.addAll(
    pages.map(({ path, title, headings, text }) => ({
      path,
      title,
      headings: headings.map((h) => h.text).join(" "),
      text,
    })),
  );
  return index.toJSON();
}

function llms() {
  const lines = pages
    .filter(({ source }) => !source.startsWith("docs/reference/") || source.split("/").length === 3)
    .map(({ path, title, summary }) => `- [${title}](${path}): ${summary}`);
  return `# hmis-privacy\n\n> ${pages[0].summary}\n\n${lines.join("\n")}\n`;
}
