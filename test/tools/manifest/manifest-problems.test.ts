import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../../src/tools/manifest/icon-problems";
import { manifestProblems } from "../../../src/tools/manifest/manifest-problems";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const imageSize = (path: string) => {
  const size = /-(\d+)\.png$/.exec(path)?.[1];
  return size ? { width: Number(size), height: Number(size) } : null;
};

function problemsOf(xml: string, surroundings = {}): string[] {
  return manifestProblems(xml, { version, imageSize, ...surroundings }).map(({ message }) => message);
}

/** The project's own manifest with one change, which must apply. */
function changed(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  expect(text).not.toBe(manifest);
  return text;
}

test("the project's manifest has no problems", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  ["a tag left open", "</ProviderName>", "", "not well-formed: unexpected close tag"],
  ["version before id", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", "<OfficeApp> lacks <Id>"],
  ["no provider", /<ProviderName>.*<\/ProviderName>/, "", "<OfficeApp> lacks <ProviderName>"],
  [
    "runtimes after the form factor",
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    "$2$1",
    "<Runtimes> is not allowed here in <Host>",
  ],
  [
    "a tab's label before its groups",
    /<Group id[^]*<\/Group>\s*(<Label resid="Tab.Label" \/>)/,
    "$1",
    "<CustomTab> lacks <Group>",
  ],
  [
    "an unknown element",
    "<Permissions>",
    "<Colour>red</Colour><Permissions>",
    "<Colour> is not allowed here in <OfficeApp>",
  ],
  [
    "a button's tip before its label",
    /(<Label resid="OpenPane.Label" \/>)\s*(<Supertip>[^]*?<\/Supertip>)/,
    "$2$1",
    "<Control> lacks <Label>",
  ],
  [
    "an override without its prefix",
    '<bt:Override Locale="en-US" Value="Open pane" />',
    '<Override Locale="en-US" Value="Open pane" />',
    "<Override> belongs in the namespace",
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>sales-funnel</Id>", "the Id sales-funnel is no GUID"],
  [
    "a forgotten version",
    /<Version>.*<\/Version>/,
    "<Version>0.0.9.0</Version>",
    "the Version is 0.0.9.0, package.json asks for",
  ],
  [
    "a plain http address",
    'Url" DefaultValue="https:',
    'Url" DefaultValue="http:',
    "not an https address: http://localhost:3000/taskpane.html",
  ],
  ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', 'the runtime needs lifetime="long"'],
  ["no runtime", /<Runtimes>[^]*<\/Runtimes>/, "", "no <Runtime>: pane and ribbon buttons share no state"],
  [
    "a function file of its own",
    '<FunctionFile resid="Taskpane.Url" />',
    '<FunctionFile resid="Icon.16" />',
    "<FunctionFile> names Icon.16, the runtime Taskpane.Url",
  ],
  [
    "another start page",
    'taskpane.html" />\n  </DefaultSettings>',
    'start.html" />\n  </DefaultSettings>',
    "the start page is not the runtime's page",
  ],
  [
    "no shared runtime asked for",
    /<Set Name="SharedRuntime".*>/,
    "",
    "a shared runtime needs the requirement set SharedRuntime",
  ],
  ["a reference to nothing", 'resid="OpenPane.Tip"', 'resid="OpenPane.Hint"', "no resource has the id OpenPane.Hint"],
  [
    "a resource without use",
    'resid="OpenPane.Tip"',
    'resid="MonthReport.Tip"',
    "the resource OpenPane.Tip is never used",
  ],
  ["a long id", /Tab\.Label/g, `Tab.${"x".repeat(29)}`, "is longer than 32 characters"],
  ["a resource id used twice", 'String id="Group.Label"', 'String id="Tab.Label"', "the id Tab.Label is used twice"],
  [
    "a control id used twice",
    'id="Funnel.MonthReport"',
    'id="Funnel.OpenPane"',
    "the id Funnel.OpenPane is used twice",
  ],
  [
    "a long name",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${"长".repeat(125)}`,
    "characters, 125 are allowed",
  ],
  [
    "a long description",
    'Description DefaultValue="',
    `Description DefaultValue="${"长".repeat(250)}`,
    "characters, 250 are allowed",
  ],
  ["a long label in English", 'Value="Open pane"', `Value="${"x".repeat(126)}"`, "126 characters, 125 are allowed"],
  ["a long tip", 'Value="Choose Open', `Value="${"x".repeat(250)}`, "characters, 250 are allowed"],
  [
    "a missing translation",
    '<Override Locale="en-US" Value="Sales Funnel" />',
    "",
    "DisplayName has 0 overrides for en-US",
  ],
  [
    "a language without its country",
    'Locale="en-US" Value="Month report"',
    'Locale="en" Value="Month report"',
    "MonthReport.Label has 0 overrides for en-US",
  ],
  [
    "an override for the default",
    'Locale="en-US" Value="Month report"',
    'Locale="zh-CN" Value="Month report"',
    "MonthReport.Label has an override for the default locale",
  ],
  ["an empty text", 'Value="Month report"', 'Value=""', "MonthReport.Label has an empty text"],
  ["a missing icon", "icon-80.png", "icon-big.png", "no PNG at https://localhost:3000/assets/icon-big.png"],
  ["an icon of another size", "assets/icon-16.png", "assets/icon-20.png", "icon-20.png is 20×20, 16×16 is needed"],
  ["a store icon of another size", "assets/icon-64.png", "assets/icon-48.png", "icon-48.png is 48×48, 64×64 is needed"],
  ["a button without its large icon", '<bt:Image size="80" resid="Report.80" />', "", "an icon lacks the sizes 80"],
])("reports %s", (_label, from, to, message) => {
  expect(problemsOf(changed(from, to))).toContainEqual(expect.stringContaining(message));
});

test("names the line", () => {
  const [problem] = manifestProblems(changed(/<Id>.*<\/Id>/, "<Id>x</Id>"), { version, imageSize });
  expect(problem?.line).toBe(manifest.slice(0, manifest.indexOf("<Id>")).split("\n").length);
});

test("the icons' real sizes are read from the files", () => {
  for (const size of [16, 32, 80]) {
    expect(pngSize(readFileSync(join(root, `assets/icon-${String(size)}.png`)))).toEqual({ width: size, height: size });
  }
  expect(pngSize(readFileSync(join(root, "assets/icon.svg")))).toBeNull();
});
