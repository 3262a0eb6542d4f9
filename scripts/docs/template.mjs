import { escape } from "./markdown.mjs";

/** The frame of every page. */
export function page({ title, html, path, navigation, root, headings = [], playground = false }) {
  const current = (to) => (to === path ? ' aria-current="page"' : "");
  const rooms = navigation
    .filter(({ pages }) => pages.length > 0)
    .map(
      ({ title: room, pages }) =>
        `<details${room === "Reference" && !path.startsWith("reference/") ? "" : " open"}><summary>${room}</summary><ul>${pages
          .map(({ path: to, name }) => `<li><a href="${root}${to}"${current(to)}>${escape(name)}</a></li>`)
          .join("")}</ul></details>`,
    )
    .join("");
  const sections = headings.filter(({ depth }) => depth === 2);
  const contents =
    sections.length < 3
      ? ""
      : `<nav class="contents" aria-label="On this page"><ul>${sections.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`).join("")}</ul></nav>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file: 'unsafe-inline'; img-src 'self' file: data:; form-action 'none'; base-uri 'none'">
<title>${title === "hmis-privacy" ? title : `${escape(title)} – hmis-privacy`}</title>
<link rel="stylesheet" href="${root}site.css">${playground ? '\n<link rel="stylesheet" href="playground.css">' : ""}
</head>
<body data-root="${root}">
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="brand" href="${root}index.html">hmis-privacy</a>
<search><label for="search">Search</label><input id="search" type="search" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list"><ul id="results" role="listbox" aria-label="Search results" hidden></ul></search>
<a href="${root}playground/index.html"${current("playground/index.html")}>Playground</a>
</header>
<div class="frame">
<nav class="rooms" aria-label="Pages">${rooms}</nav>
<main id="content" tabindex="-1"${playground ? ' class="playground"' : ""}>
${playground ? html : html.replace("</h1>", `</h1>${contents}`)}
</main>
</div>
<script src="${root}search-index.js" defer></script>
<script src="${root}site.js" defer></script>${playground ? '\n<script src="playground.js" defer></script>' : ""}
</body>
</html>
`;
}
