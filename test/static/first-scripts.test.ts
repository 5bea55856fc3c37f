import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const source = join(__dirname, "../../src");
const pane = join(source, "taskpane");

/** What a module brings along when it is loaded: imports of values, at the top or re-exported, not `import(…)`. */
const staticImport = /^(?:import|export)\s(?!type\s)(?:[^;"']*?\sfrom\s)?["'](\.[^"']+)["']/gm;

function importsOf(file: string): string[] {
  if (!/\.tsx?$/.test(file)) return [];
  return [...readFileSync(file, "utf8").matchAll(staticImport)].map(([, path = ""]) => {
    const found = ["", ".ts", ".tsx"].map((end) => resolve(dirname(file), path) + end).find(isFile);
    if (!found) throw new Error(`${path}, imported by ${file}, is not there`);
    return found;
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && /\.\w+$/.test(path);
}

/** All that comes with a module, from src on. */
function loadedWith(file: string): string[] {
  const loaded = new Set([file]);
  for (const module of loaded) for (const imported of importsOf(module)) loaded.add(imported);
  return [...loaded].map((module) => relative(source, module));
}

/** What asks the workbook, and what draws the pane meanwhile: the tabs wait for both. */
const asking = loadedWith(join(pane, "index.ts"));
const loadedFirst = [...new Set([...asking, ...loadedWith(join(pane, "draw-pane.tsx"))])];

const views = [...readFileSync(join(pane, "lazy-views.tsx"), "utf8").matchAll(/import\("\.\/([^"]+)"\)/g)].map(
  ([, path = ""]) => `taskpane/${path}.tsx`,
);
const rooms = [...readFileSync(join(pane, "state/rooms.ts"), "utf8").matchAll(/import\("\.\/([^"]+)"\)/g)].map(
  ([, path = ""]) => `taskpane/state/${path}.ts`,
);

test("all views but the first, and their sessions, are loaded when they are first shown", () => {
  expect(views.length).toBeGreaterThan(10);
  expect(rooms).toHaveLength(views.length);
  expect([...views, ...rooms].filter((module) => !existsSync(join(source, module)))).toEqual([]);
  expect(loadedFirst.filter((module) => views.includes(module) || module.includes("/rooms/"))).toEqual([]);
});

test("the workbook is asked before anything that draws has come", () => {
  expect(asking.filter((module) => module.endsWith(".tsx") || module.endsWith(".styles.ts"))).toEqual([]);
});

test("a view brings no other view along", () => {
  const found = views.flatMap((view) =>
    loadedWith(join(source, view))
      .filter((module) => module !== view && views.includes(module))
      .map((module) => `${view}: ${module}`),
  );
  expect(found).toEqual([]);
});

/** To look at a workbook and to read it takes no more of the layers below than this; the rest comes when it is wanted. */
const belowAtFirst = {
  app: ["app-error", "cancel", "capture-session", "first-look", "write-queue"],
  domain: ["name-key"],
  excel: [
    "capabilities",
    "check-places",
    "customer-list",
    "excel-error",
    "excel-workbook",
    "filter-texts",
    "find-ours",
    "locate-ours",
    "locate-tables",
    "office-host",
    "read-areas",
    "read-grid",
    "read-row",
    "read-snapshot",
    "remembered-tables",
    "rough-bytes",
    "run-excel",
    "show-customers",
    "startup",
    "watch-workbook",
  ],
  workbook: [
    "cells/cell-text",
    "column-mapping",
    "columns-to-read",
    "customer-texts",
    "find-columns",
    "find-customer-header",
    "generated-sheets",
    "guards/guard-names",
    "own-names",
    "plan",
    "set-up/unfinished",
    "simplify-han",
    "table-schema",
  ],
};

test.each(Object.entries(belowAtFirst))(
  "of %s, the first script brings these along, and no others",
  (folder, names) => {
    const found = loadedFirst.filter((module) => module.startsWith(`${folder}/`) && !module.includes("/tables/"));
    expect(found.sort()).toEqual(names.map((name) => `${folder}/${name}.ts`));
  },
);

test("of the texts, the first script brings those along that are said first, in every language", () => {
  const whole = /^i18n\/\w\w-\w\w\.ts$/;
  expect(loadedFirst.filter((module) => whole.test(module))).toEqual([]);
  const said = ["common", "errors", "firstRun", "overview"];
  const found = loadedFirst.filter((module) => module.endsWith(".json")).sort();
  expect(found).toEqual(["en-US", "zh-CN"].flatMap((language) => said.map((each) => `i18n/${language}/${each}.json`)));
  expect(asking.filter((module) => module.endsWith(".json"))).toEqual([]);
});

/** What a component brings along besides itself is not seen here: `npm run bench -- pane start` counts it. */
const ofFluent = ["FluentProvider", "makeStyles", "mergeClasses", "tokens", "typographyStyles", "webLightTheme"];

test("of Fluent UI, the first script needs this, and no more", () => {
  const imports = /^import (?:type )?\{([^}]+)\} from "@fluentui\/react-components";/gm;
  const found = loadedFirst
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(source, file), "utf8").matchAll(imports)])
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
    .filter((name) => name !== "" && !name.startsWith("type "));
  expect([...new Set(found)].sort()).toEqual(ofFluent);
});

test.each(["zh-CN", "en-US"])("the first texts in %s hold all that the first view says", (language) => {
  const firsts = [...readFileSync(join(source, `i18n/${language}-first.ts`), "utf8").matchAll(/"(\.\/\S+\.json)"/g)];
  const files = firsts.map(([, path = ""]) => readFileSync(join(source, "i18n", path), "utf8"));
  const known = new Set(files.flatMap((file) => Object.keys(JSON.parse(file) as object)));
  const shown = ["draw-pane.tsx", "components/Overview/OverviewView.tsx"];
  const modules = new Set(
    shown.flatMap((file) => loadedWith(join(pane, file))).filter((file) => file.endsWith(".tsx")),
  );
  const said = [...modules].flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/\bt\(["`](\w+)/g)].map(([, key = ""]) => key),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((key) => !known.has(key))).toEqual([]);
});
