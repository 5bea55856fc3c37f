import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type webpack from "webpack";

declare const nativeRequire: NodeJS.Require;

const { compiledOnArrival, noStandIns } = nativeRequire("../../webpack.config.js") as {
  compiledOnArrival: (...names: readonly string[]) => webpack.WebpackPluginInstance;
  noStandIns: webpack.WebpackPluginInstance;
};
const bundle = nativeRequire("webpack") as typeof webpack;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bundle-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds scripts of the folder, each into one of its name in `dist`; gives the errors. */
function build(config: webpack.Configuration): Promise<string[]> {
  return new Promise((resolve, reject) => {
    bundle({ mode: "none", context: folder, output: { path: join(folder, "dist") }, ...config }, (error, stats) => {
      if (error) reject(error);
      else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
    });
  });
}

/** The errors of a build of `pane.js`, which imports `path`. */
function buildErrors(path: string): Promise<string[]> {
  const imported = join(folder, path);
  mkdirSync(dirname(imported), { recursive: true });
  writeFileSync(imported, "export const x = 1;");
  writeFileSync(join(folder, "pane.js"), `import { x } from "./${path}"; document.title = x;`);
  return build({ entry: "./pane.js", plugins: [noStandIns] });
}

test.each([
  "src/simulator/session.js",
  "src/tools/start.js",
  "node_modules/@univerjs/core/index.js",
  "node_modules/excelize-wasm/main.js",
  "node_modules/@microsoft/office-js/dist/office.js",
])("the add-in is not built with %s in it", async (path) => {
  expect(await buildErrors(path)).toEqual([expect.stringContaining("not for the add-in")]);
});

test("the add-in is built from its own folders", async () => {
  expect(await buildErrors("src/excel/apply-plan.js")).toEqual([]);
});

test("a script that is needed at once says so in its first line, which minifying leaves there", async () => {
  for (const name of ["pane", "later"])
    writeFileSync(join(folder, `${name}.js`), "/*! of others */ document.title = 1;");
  const entry = { pane: "./pane.js", later: "./later.js" };
  expect(await build({ mode: "production", entry, plugins: [compiledOnArrival("pane")] })).toEqual([]);
  const [pane, later] = ["pane", "later"].map((name) => readFileSync(join(folder, `dist/${name}.js`), "utf8"));
  expect(pane?.split("\n")[0]).toBe("//# allFunctionsCalledOnLoad");
  expect(later).not.toContain("allFunctionsCalledOnLoad");
});
