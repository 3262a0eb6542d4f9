// Search as you type, in the page: the index is one more file of the site.
import MiniSearch from "minisearch";

const box = document.getElementById("search");
const list = document.getElementById("results");
const root = document.body.dataset.root ?? "";
let index;
let active = -1;

box.addEventListener("input", () => {
  index ??= MiniSearch.loadJSON(globalThis.searchIndex, {
    fields: ["title", "headings", "text"],
    storeFields: ["title", "path"],
    idField: "path",
  });
  const hits =
    box.value.trim() === ""
      ? []
      : index.search(box.value, { prefix: true, fuzzy: 0.2, boost: { title: 4, headings: 2 } }).slice(0, 8);
  list.replaceChildren(
    ...hits.map(({ id, title }, i) => {
      const option = document.createElement("li");
      option.role = "option";
      option.id = `result-${i}`;
      option.dataset.href = root + id;
      option.textContent = title;
      option.addEventListener("mousedown", () => location.assign(option.dataset.href));
      return option;
    }),
  );
  show(hits.length > 0);
  point(-1);
});

box.addEventListener("keydown", (event) => {
  if (list.hidden) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    point((active + step + list.children.length) % list.children.length);
  } else if (event.key === "Enter") location.assign(list.children[Math.max(active, 0)].dataset.href);
  else if (event.key === "Escape") show(false);
});
box.addEventListener("blur", () => show(false));

function show(visible) {
  list.hidden = !visible;
  box.setAttribute("aria-expanded", String(visible));
}

function point(to) {
  active = to;
  [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === to)));
  if (to < 0) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", `result-${to}`);
}
