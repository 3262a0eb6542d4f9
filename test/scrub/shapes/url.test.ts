/** Addresses on the web, each found to the letter, and those that stay. Everything here is invented. */
import { findShapes } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";
import { told } from "../../support/marked.js";

const urls = (text: string): readonly string[] => [
  ...new Set(told(text, findShapes(text)).filter((each) => each.startsWith("url "))),
];

it.each([
  ["see https://www.hopefund.example/kay-lee.", "https://www.hopefund.example/kay-lee"],
  ["see https://hud.gov/7/kay, page 2", "https://hud.gov/7/kay"],
  ['see <http://hopefund.example/kay> or "https://hopefund.example/lee"', "http://hopefund.example/kay"],
  ["(www.hopefund.example/kay)", "www.hopefund.example/kay"],
  ["hopefund.org/kay?", "hopefund.org/kay"],
  ["hopefund.org/kay/ is hers", "hopefund.org/kay"],
  ["hopefund.org/app", "hopefund.org/app"],
  ["hopefund.org/7", "hopefund.org/7"],
  ["hopefund.org?kay", "hopefund.org?kay"],
  ["hopefund.org|kay", undefined],
  ["help-kay.hopefund.org/give", "help-kay.hopefund.org/give"],
  ["www.kaylee.kitchen", "www.kaylee.kitchen"],
  ["page:facebook.com/kay", "facebook.com/kay"],
  ["FB/facebook.com/kay", "facebook.com/kay"],
  ["gofundme.com", "gofundme.com"],
  ["com. facebook.com", "facebook.com"],
  ["a.b.c.d.e.f.g.h.hopefund.org/kay", "c.d.e.f.g.h.hopefund.org/kay"],
  [`http://hopefund.org${"/a".repeat(40)}`, `http://hopefund.org${"/a".repeat(29)}`],
])("finds: %s", (text, stretch) => {
  expect(urls(text)[0]).toBe(stretch === undefined ? undefined : `url ${stretch}`);
});

it.each([
  "see https://hud.gov/ for rules",
  "see https://hud.gov, www.hud.gov, hud.gov and hud.gov/.",
  "an https-only site",
  "www. is not needed",
  "https:// comes first",
  "the .org/com question",
  "over at hud .gov/kay",
  "hud-gov/docs",
  "..be/abc",
  "kay@facebook.com",
  "hopefund.org* and others",
  "hopefund .org",
])("leaves: %s", (text) => {
  expect(urls(text)).toEqual([]);
});

it("is found once by its beginning, however it begins", () => {
  expect(urls("https://www.facebook.com/kay")).toEqual(["url https://www.facebook.com/kay"]);
  expect(urls("https://facebook.com/kay")).toEqual(["url https://facebook.com/kay"]);
});
