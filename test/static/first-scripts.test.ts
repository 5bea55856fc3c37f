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

test("what works with the workbook comes without the use cases of the views", () => {
  const useCases = [
    "app/adopt.ts",
    "app/capture.ts",
    "app/change-stages.ts",
    "app/check-workbook-rows.ts",
    "app/chores.ts",
    "app/customer-save.ts",
    "app/import-customers.ts",
    "app/publish-month.ts",
    "app/read-overview.ts",
    "app/repair.ts",
    "app/set-up.ts",
  ];
  expect(useCases.filter((useCase) => !existsSync(join(source, useCase)))).toEqual([]);
  expect(loadedWith(join(pane, "running-pane.tsx")).filter((module) => useCases.includes(module))).toEqual([]);
});

test("a view brings no other view along", () => {
  const found = rooms.flatMap((room) =>
    loadedWith(join(source, room))
      .filter((module) => module !== room && rooms.includes(module))
      .map((module) => `${room}: ${module}`),
  );
  expect(found).toEqual([]);
});
