import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AppErrorCode } from "../../src/app/app-error";
import { paneLanguageOf } from "../../src/i18n/language";
import { allTexts } from "../../src/i18n/texts";
import { createTranslator } from "../../src/i18n/translator";

import type { Finding } from "../../src/taskpane/state/checks-state";
import type { RowError } from "../../src/taskpane/state/row-error-groups";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

const texts = { "zh-CN": flatten(allTexts["zh-CN"]), "en-US": flatten(allTexts["en-US"]) };
const languages = ["zh-CN", "en-US"] as const;
/** Chinese has one form of the plural, English two. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, "");
const withoutForm = (key: string) => key.replace(/_(one|other|at)$/, "");
const keysOf = (language: (typeof languages)[number]) => [...new Set([...texts[language].keys()].map(withoutPlural))];
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

test("both languages have the same keys, in the same order", () => {
  expect(keysOf("en-US")).toEqual(keysOf("zh-CN"));
});

test.each(keysOf("zh-CN"))("%s has the same placeholders in all its forms", (key) => {
  const forms = languages.flatMap((language) =>
    [...texts[language]].filter(([form]) => withoutPlural(form) === key).map(([, text]) => placeholders(text)),
  );
  for (const form of forms) expect(form).toEqual(forms[0]);
});

/** What a text is given goes to the formatter of its numbers, too, which takes these for its own. */
const formatterOptions = ["unit", "style", "currency", "notation", "locale", "compactDisplay", "signDisplay"];

test.each(languages)("no text of %s with a number has a placeholder that changes how it is written", (language) => {
  const clashing = [...texts[language]].filter(
    ([, text]) => text.includes(", number") && placeholders(text).some((name) => formatterOptions.includes(name ?? "")),
  );
  expect(clashing).toEqual([]);
});

test.each(languages)("%s has every form of each plural", (language) => {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plurals = new Set([...texts[language].keys()].filter((key) => /_(one|other)$/.test(key)).map(withoutPlural));
  expect(plurals.size).toBeGreaterThan(0);
  for (const key of plurals) for (const form of wanted) expect([...texts[language].keys()]).toContain(`${key}_${form}`);
});

test.each(languages)("no text of %s is empty or in the other language", (language) => {
  for (const [key, text] of texts[language]) {
    expect([key, text.trim()]).not.toEqual([key, ""]);
    if (language === "en-US") expect([key, text]).toEqual([key, expect.not.stringMatching(/\p{Script=Han}/u)]);
  }
});

/** By code, so that the compiler asks for a new one. */
const appErrors: Record<AppErrorCode, true> = {
  "cell-being-edited": true,
  "sheet-protected": true,
  "workbook-protected": true,
  "workbook-read-only": true,
  "too-large": true,
  "no-customers": true,
  "list-not-table": true,
  "changed-meanwhile": true,
  cancelled: true,
  busy: true,
  unexpected: true,
};
const rowErrors: Record<RowError["code"], true> = {
  "missing-required": true,
  "missing-column": true,
  "unknown-stage": true,
  "unknown-kind": true,
  "unknown-status": true,
  "duplicate-id": true,
  "unknown-customer": true,
  "date-as-text": true,
  "ambiguous-date": true,
  "not-a-date": true,
  "future-date": true,
  "dates-out-of-order": true,
  "amount-as-text": true,
  "not-an-amount": true,
  "invalid-setting": true,
  "cell-error": true,
};

const flags: Record<Exclude<Finding["code"], RowError["code"]>, true> = {
  "before-first-contact": true,
  overdue: true,
  stale: true,
  "entry-not-in-log": true,
  "deleted-row": true,
  "not-in-list": true,
  "unlikely-amount": true,
  "conversion-above-one": true,
  "low-conversion": true,
  "slow-stage": true,
};

test.each(languages)("every error has words in %s", (language) => {
  const keys = [...texts[language].keys()];
  for (const code of Object.keys(appErrors)) {
    expect(keys).toEqual(expect.arrayContaining([`error.${code}.title`, `error.${code}.remedy`]));
  }
  for (const code of Object.keys(rowErrors)) {
    expect(keys).toEqual(expect.arrayContaining([`rowError.${code}.title`, `rowError.${code}.help`]));
  }
  for (const code of Object.keys(flags)) {
    expect(keys.map(withoutPlural)).toEqual(
      expect.arrayContaining([`flag.${code}.title`, `flag.${code}.help`, `flag.${code}.detail`]),
    );
  }
});

const pane = join(__dirname, "../../src/taskpane");
const code = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(pane, file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""));

/** Keys as the code names them; what it fills in is a wildcard. */
function namedKeys(): readonly RegExp[] {
  const calls = code.flatMap((text) => [...text.matchAll(/\bt\(([^()]*)/g)].map(([, argument = ""]) => argument));
  const literals = calls.flatMap((argument) => [...argument.matchAll(/"([\w.-]+\.[\w.-]+|[a-z]\w*)"|`([^`]+)`/g)]);
  return literals
    .map(([, plain, template]) => plain ?? template ?? "")
    .map((key) => new RegExp(`^${key.replaceAll(".", "\\.").replace(/\$\{[^}]+\}/g, "[\\w-]+")}$`));
}

test("the code uses every text", () => {
  const named = namedKeys();
  const unused = [...texts["zh-CN"].keys()].map(withoutForm).filter((key) => !named.some((name) => name.test(key)));
  expect(unused).toEqual([]);
});

test("the code asks for no text that is not there", () => {
  const keys = [...texts["zh-CN"].keys()].map(withoutForm);
  const unknown = namedKeys().filter((name) => name.source.includes("\\.") && !keys.some((key) => name.test(key)));
  expect(unknown).toEqual([]);
});

test("no words stand in the code", () => {
  expect(code.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  const spoken = code.flatMap((text) => [...text.matchAll(/>\s*([A-Za-z][\w ,.']+)\s*<\//g)].map(([, words]) => words));
  expect(spoken).toEqual([]);
});

test.each([
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["ZH", "zh-CN"],
  ["en-GB", "en-US"],
  ["de-DE", "en-US"],
  ["zha", "en-US"],
  ["", "en-US"],
])("Excel in %s has the pane in %s", (tag, expected) => {
  expect(paneLanguageOf(tag)).toBe(expected);
});

test.each([
  ["zh-CN", 0, "0 行"],
  ["en-US", 0, "0 rows"],
  ["en-US", 1, "1 row"],
  ["en-US", 12345, "12,345 rows"],
] as const)("%s says %d rows", (language, count, expected) => {
  expect(createTranslator(language, allTexts[language]).t("published.rows", { count })).toBe(expected);
});

test.each(languages)("%s groups the thousands of an amount, whatever its unit", (language) => {
  const say = createTranslator(language, allTexts[language]).t;
  expect(say("overview.amount", { amount: 8280.04, unitName: "万元" })).toBe("8,280 万元");
});

test("a name is shown as it is, not as HTML or as another placeholder", () => {
  const place = "A&B <x> {{count}} $t(cancel)";
  expect(createTranslator("en-US", allTexts["en-US"]).t("error.sheet-protected.title", { context: "at", place })).toBe(
    `The worksheet "${place}" is protected and cannot be written to`,
  );
});
