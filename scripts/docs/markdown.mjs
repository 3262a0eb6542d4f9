// Markdown to HTML that a screen reader can walk: headings with ids, code that can be reached by keyboard, tables with
// a scroll area of their own.
import { Marked } from "marked";
import { createHighlighter } from "shiki";

const LANGUAGES = ["ts", "js", "json", "sh", "yaml", "sql", "ruby", "java", "html", "csv"];
const ALIASES = { typescript: "ts", javascript: "js", bash: "sh", shell: "sh", yml: "yaml" };
const THEMES = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" };
const highlighter = await createHighlighter({ themes: Object.values(THEMES), langs: LANGUAGES });

/** @returns {{ html: string, title: string, headings: { id: string, text: string, depth: number }[], text: string, summary: string }} */
export async function renderMarkdown(markdown, link) {
  const headings = [];
  const taken = new Map();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        const text = plain(inner);
        const id = slug(text, taken);
        const level = Math.min(depth, (headings.at(-1)?.depth ?? 0) + 1); // no step is left out
        headings.push({ id, text, depth: level });
        return `<h${level} id="${id}">${inner}</h${level}>\n`;
      },
      code({ text, lang = "" }) {
        const language = ALIASES[lang] ?? lang;
        if (!LANGUAGES.includes(language)) return `<pre tabindex="0"><code>${escape(text)}</code></pre>\n`;
        return highlighter.codeToHtml(text, { lang: language, themes: THEMES, defaultColor: "light-dark()" });
      },
      link({ href, tokens }) {
        return `<a href="${escape(link(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        return `<img src="${escape(link(href))}" alt="${escape(text)}">`;
      },
      table(token) {
        const cellOf = (cell, tag) => {
          const inner = this.parser.parseInline(cell.tokens);
          return inner === "" ? "<td></td>" : `<${tag}>${inner}</${tag}>`; // an empty cell heads nothing
        };
        const row = (cells, tag) => `<tr>${cells.map((cell) => cellOf(cell, tag)).join("")}</tr>`;
        const head = token.header.every(({ text: said }) => said === "")
          ? ""
          : `<thead>${row(token.header, "th")}</thead>`;
        return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table>${head}<tbody>${token.rows.map((cells) => row(cells, "td")).join("")}</tbody></table></div>\n`;
      },
    },
  });
  const html = await marked.parse(markdown);
  const text = plain(html);
  const paragraph = /<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "";
  return {
    html,
    headings,
    text,
    title: headings[0]?.text ?? "",
    summary: plain(paragraph).replaceAll(/\s+/g, " ").slice(0, 200),
  };
}

function slug(text, taken) {
  const base =
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replaceAll(" ", "-") || "section";
  const count = taken.get(base) ?? 0;
  taken.set(base, count + 1);
  return count === 0 ? base : `${base}-${count}`;
}

function plain(html) {
  return html
    .replaceAll(/<[^>]{0,5000}>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

export function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
