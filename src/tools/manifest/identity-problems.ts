import { child, named, within, type Element, type Problem } from "./element";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The add-in's id and version. `version` is package.json's. */
export function identityProblems(root: Element, version: string): Problem[] {
  const id = child(root, "Id");
  const ownVersion = child(root, "Version");
  const problems: Problem[] = [];
  if (id && !guid.test(id.text)) problems.push({ line: id.line, message: `the Id ${id.text} is no GUID` });
  if (ownVersion && ownVersion.text !== `${version}.0`) {
    const message = `the Version is ${ownVersion.text}, package.json asks for ${version}.0`;
    problems.push({ line: ownVersion.line, message });
  }
  return problems;
}

export function urlProblems(root: Element): Problem[] {
  const isUrl = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Url|Image)$/;
  return [...within(root)].flatMap(({ name, attributes, children, line }) => {
    if (!isUrl.test(name)) return [];
    const urls = [attributes.DefaultValue, ...children.map((each) => each.attributes.Value)];
    return urls
      .filter((url) => url !== undefined && !(URL.canParse(url) && new URL(url).protocol === "https:"))
      .map((url) => ({ line, message: `not an https address: ${url ?? ""}` }));
  });
}

/** One page must be runtime, function file and pane, or Excel starts a second runtime without the first one's state. */
export function runtimeProblems(root: Element): Problem[] {
  const runtime = named(root, "Runtime")[0];
  if (!runtime) return [{ line: root.line, message: "no <Runtime>: pane and ribbon buttons share no state" }];
  const problems: Problem[] = [];
  if (runtime.attributes.lifetime !== "long") {
    problems.push({ line: runtime.line, message: 'the runtime needs lifetime="long"' });
  }
  const { resid } = runtime.attributes;
  const pages = [...named(root, "FunctionFile"), ...named(root, "SourceLocation")];
  for (const { name, attributes, line } of pages) {
    if (attributes.resid !== undefined && attributes.resid !== resid) {
      problems.push({ line, message: `<${name}> names ${attributes.resid}, the runtime ${resid ?? ""}` });
    }
  }
  const page = named(root, "Url").find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
  const start = named(root, "DefaultSettings").flatMap(({ children }) => children)[0];
  if (start && page !== undefined && start.attributes.DefaultValue !== page) {
    problems.push({ line: start.line, message: `the start page is not the runtime's page ${page}` });
  }
  if (!named(root, "Set").some(({ attributes }) => attributes.Name === "SharedRuntime")) {
    problems.push({ line: root.line, message: "a shared runtime needs the requirement set SharedRuntime" });
  }
  return problems;
}
