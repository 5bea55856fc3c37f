import { child, named, within, type Element, type Problem } from "./element";

const longest = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, TaskpaneId: 125 } as const;
const longestResourceId = 32;

/** References that resolve to nothing, ids used twice, resources that nobody uses. */
export function resourceProblems(root: Element): Problem[] {
  const resources = named(root, "Resources")[0];
  const defined = resources ? [...within(resources)].filter(({ attributes }) => attributes.id !== undefined) : [];
  const used = [...within(root)].filter(({ attributes }) => attributes.resid !== undefined);
  const idOf = ({ attributes }: Element) => attributes.id ?? "";
  const definedIds = new Set(defined.map(idOf));
  const usedIds = new Set(used.map(({ attributes }) => attributes.resid));
  const commands = [...within(root)].filter(({ name }) => /^(CustomTab|Group|Control)$/.test(name));
  return [
    ...used
      .filter(({ attributes }) => !definedIds.has(attributes.resid ?? ""))
      .map(({ line, attributes }) => ({ line, message: `no resource has the id ${attributes.resid ?? ""}` })),
    ...defined
      .filter((element) => !usedIds.has(idOf(element)))
      .map((element) => ({ line: element.line, message: `the resource ${idOf(element)} is never used` })),
    ...defined
      .filter((element) => idOf(element).length > longestResourceId)
      .map((element) => ({ line: element.line, message: `the id ${idOf(element)} is longer than 32 characters` })),
    ...[defined, commands].flatMap((elements) =>
      elements
        .filter((element, index) => elements.findIndex((other) => idOf(other) === idOf(element)) < index)
        .map((element) => ({ line: element.line, message: `the id ${idOf(element)} is used twice` })),
    ),
  ];
}

/** Texts that Excel would refuse as too long, the translations included. */
export function lengthProblems(root: Element): Problem[] {
  const tooLong = (element: Element, limit: number, text: string): Problem[] =>
    text.length > limit
      ? [{ line: element.line, message: `${String(text.length)} characters, ${String(limit)} are allowed: ${text}` }]
      : [];
  const texts = (element: Element, limit: number) =>
    [...within(element)].flatMap((each) =>
      tooLong(each, limit, each.attributes.DefaultValue ?? each.attributes.Value ?? ""),
    );
  return [
    ...(["DisplayName", "Description"] as const).flatMap((name) =>
      root.children.filter((each) => each.name === name).flatMap((each) => texts(each, longest[name])),
    ),
    ...(["ShortStrings", "LongStrings"] as const).flatMap((name) =>
      named(root, name).flatMap((each) => texts(each, longest[name])),
    ),
    ...named(root, "TaskpaneId").flatMap((each) => tooLong(each, longest.TaskpaneId, each.text)),
  ];
}

/** Every text in every language, the default language's text only once. */
export function localeProblems(root: Element, locales: readonly string[]): Problem[] {
  const ownLocale = child(root, "DefaultLocale")?.text ?? "";
  const texts = [
    ...root.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
    ...named(root, "String"),
  ];
  return texts.flatMap((element) => {
    const name = element.attributes.id ?? element.name;
    const found = element.children.map(({ attributes }) => attributes.Locale ?? "");
    const problems: string[] = [];
    for (const locale of locales.filter((each) => each !== ownLocale)) {
      const times = found.filter((each) => each === locale).length;
      if (times !== 1) problems.push(`${name} has ${String(times)} overrides for ${locale}, one is needed`);
    }
    if (found.includes(ownLocale)) problems.push(`${name} has an override for the default locale ${ownLocale}`);
    if ([element, ...element.children].some(({ attributes }) => (attributes.DefaultValue ?? attributes.Value) === "")) {
      problems.push(`${name} has an empty text`);
    }
    return problems.map((message) => ({ line: element.line, message }));
  });
}
