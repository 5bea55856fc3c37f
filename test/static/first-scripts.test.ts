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

const rooms = [...readFileSync(join(pane, "lazy-views.ts"), "utf8").matchAll(/import\("\.\/([^"]+)"\)/g)].map(
  ([, path = ""]) => `taskpane/${path}.tsx`,
);

test("all views are loaded when they are first shown", () => {
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((room) => !existsSync(join(source, room)))).toEqual([]);
});

test.each(["index.tsx", "running-pane.tsx"])("%s brings no view along", (file) => {
  expect(loadedWith(join(pane, file)).filter((module) => rooms.includes(module))).toEqual([]);
});

test("the first script knows neither the workbook nor what the figures mean, and no language's texts", () => {
  const unwanted = /^(domain|workbook|app)\/|^i18n\/.*\.json$/;
  expect(loadedWith(join(pane, "index.tsx")).filter((module) => unwanted.test(module))).toEqual([]);
});

/** What the user can press at once needs no more of the use cases than this; the rest is loaded when it is wanted. */
const appAtFirst = [
  "action-draft",
  "adoption-choices",
  "analysis-scope",
  "app-error",
  "cancel",
  "capture-session",
  "customer-book",
  "customer-cells",
  "customer-draft",
  "customer-draft-text",
  "customer-form",
  "customer-offers",
  "import-fields",
  "last-full-month",
  "ports",
  "set-up-offer",
  "settings-fields",
  "write-queue",
].map((name) => `app/${name}.ts`);

test("what works with the workbook brings these parts of the use cases along, and no others", () => {
  const found = loadedWith(join(pane, "running-pane.tsx")).filter((module) => module.startsWith("app/"));
  expect(found.filter((module) => !appAtFirst.includes(module))).toEqual([]);
  expect(appAtFirst.filter((module) => !existsSync(join(source, module)))).toEqual([]);
});

test("what decodes, plans, checks and writes comes after the pane", () => {
  const parts = [
    "adopt/propose",
    "checks/",
    "chores/",
    "decode-workbook",
    "guards/guard-",
    "month/",
    "report/",
    "stages/",
  ];
  const unwanted = new RegExp(`^workbook/(${parts.join("|")})|^excel/(apply-|check-workbook|read-undo)`);
  expect(loadedWith(join(pane, "running-pane.tsx")).filter((module) => unwanted.test(module))).toEqual([]);
});

test.each(["zh-CN", "en-US"])("the first texts in %s hold all that the first view says", (language) => {
  const firsts = [...readFileSync(join(source, `i18n/${language}-first.ts`), "utf8").matchAll(/"(\.\/\S+\.json)"/g)];
  const files = firsts.map(([, path = ""]) => readFileSync(join(source, "i18n", path), "utf8"));
  const known = new Set(files.flatMap((file) => Object.keys(JSON.parse(file) as object)));
  const shown = ["index.tsx", "App.tsx", "components/Overview/OverviewView.tsx", "components/Overview/FigureBoard.tsx"];
  const modules = new Set(
    shown.flatMap((file) => loadedWith(join(pane, file))).filter((file) => file.endsWith(".tsx")),
  );
  const said = [...modules].flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/\bt\(["`](\w+)/g)].map(([, key = ""]) => key),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((key) => !known.has(key))).toEqual([]);
});

test("a view brings no other view along", () => {
  const found = rooms.flatMap((room) =>
    loadedWith(join(source, room))
      .filter((module) => module !== room && rooms.includes(module))
      .map((module) => `${room}: ${module}`),
  );
  expect(found).toEqual([]);
});
