import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type webpack from "webpack";

declare const nativeRequire: NodeJS.Require;

const { noStandIns } = nativeRequire("../../webpack.config.js") as { noStandIns: webpack.WebpackPluginInstance };
const bundle = nativeRequire("webpack") as typeof webpack;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bundle-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The errors of a build of `pane.js`, which imports `path`. */
function buildErrors(path: string): Promise<string[]> {
  const imported = join(folder, path);
  mkdirSync(dirname(imported), { recursive: true });
  writeFileSync(imported, "export const x = 1;");
  writeFileSync(join(folder, "pane.js"), `import { x } from "./${path}"; document.title = x;`);
  return new Promise((resolve, reject) => {
    bundle(
      {
        mode: "none",
        context: folder,
        entry: "./pane.js",
        output: { path: join(folder, "dist") },
        plugins: [noStandIns],
      },
      (error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      },
    );
  });
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
