import type { Element, Problem } from "./element";

/**
 * The children of each element in the order Excel insists on: `?` may be missing, `*` may repeat or be missing, `+` may
 * repeat. By element name, or name:xsi:type where that decides. Elements not listed have no children.
 */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
    "SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  DefaultSettings: "SourceLocation RequestedWidth? RequestedHeight?",
  SourceLocation: "Override*",
  Hosts: "Host+",
  "Host:Workbook": "Runtimes? AllFormFactors? DesktopFormFactor?",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  VersionOverrides:
    "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins? VersionOverrides?",
  Runtimes: "Runtime+",
  Runtime: "Override*",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint:PrimaryCommandSurface": "OfficeTab* CustomTab*",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  Icon: "Image+",
  "Control:Button": "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  "Action:ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action:ExecuteFunction": "FunctionName",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image*",
  Urls: "Url*",
  ShortStrings: "String*",
  LongStrings: "String*",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

const main = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Children that are missing, misplaced, repeated or unknown, and elements in the wrong namespace. */
export function orderProblems(element: Element, namespace = main): Problem[] {
  const own = element.name === "VersionOverrides" ? overrides : namespace;
  const problems: Problem[] = [];
  if (element.namespace !== own) {
    problems.push({ line: element.line, message: `<${element.name}> belongs in the namespace ${own}` });
  }
  problems.push(...childProblems(element));
  const below = own === overrides && ["Resources", "Icon", "Requirements"].includes(element.name) ? basicTypes : own;
  return [...problems, ...element.children.flatMap((each) => orderProblems(each, below))];
}

function childProblems({ name, attributes, children, line }: Element): Problem[] {
  const expected = (order[`${name}:${attributes.type ?? ""}`] ?? order[name] ?? "").split(" ").filter(Boolean);
  const problems: Problem[] = [];
  let next = 0;
  for (const expectation of expected) {
    const wanted = expectation.replace(/[?*+]$/, "");
    const repeats = /[*+]$/.test(expectation);
    let found = 0;
    while (children[next]?.name === wanted && (repeats || found === 0)) {
      found += 1;
      next += 1;
    }
    if (found === 0 && !/[?*]$/.test(expectation)) {
      problems.push({ line, message: `<${name}> lacks <${wanted}>, or has it in the wrong place` });
    }
  }
  const stray = children[next];
  if (stray) problems.push({ line: stray.line, message: `<${stray.name}> is not allowed here in <${name}>` });
  return problems;
}
