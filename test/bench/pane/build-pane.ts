import { createRequire } from "node:module";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type webpack from "webpack";

const root = join(import.meta.dirname, "../../..");
const usualFolder = join(root, "node_modules/.cache/bench-pane");
const bundle = createRequire(import.meta.url)("webpack") as typeof webpack;

type AddIn = {
  readonly default: (env: object, argv: { readonly mode: "production" }) => webpack.Configuration;
  readonly compiledOnArrival: (...names: readonly string[]) => webpack.WebpackPluginInstance;
};

export type BuiltPane = {
  /** Holds `pane/taskpane.html`, `bare/taskpane.html` and `bridge/bridge.js`. */
  readonly folder: string;
  /** By the name of a script of the pane: what it was built for, an entry's name or the modules that import it. */
  readonly origins: Readonly<Record<string, readonly string[]>>;
};

/** The folder that `PANE` names, from an earlier run, or a new build, which takes a minute or two. */
export async function buildPane(): Promise<BuiltPane> {
  const earlier = process.env["PANE"];
  if (earlier === undefined || !existsSync(earlier)) return build(earlier ?? usualFolder);
  const origins = JSON.parse(readFileSync(join(earlier, "origins.json"), "utf8")) as BuiltPane["origins"];
  return { folder: earlier, origins };
}

/**
 * The add-in as it is shipped, a bare page of React and Fluent UI built by the same configuration, and the script that
 * takes the place of Office.js.
 */
async function build(folder: string): Promise<BuiltPane> {
  const { default: configure, compiledOnArrival } = (await import(join(root, "webpack.config.js"))) as AddIn;
  const addIn = configure({}, { mode: "production" });
  const into = (name: string): NonNullable<webpack.Configuration["output"]> => ({
    ...addIn.output,
    path: join(folder, name),
  });
  rmSync(folder, { recursive: true, force: true });
  const stats = await run({ ...addIn, output: into("pane") });
  const template = join(root, "src/taskpane/taskpane.html");
  await run({
    ...addIn,
    entry: { bare: "./test/bench/bare-page.tsx" },
    output: into("bare"),
    performance: false,
    plugins: [compiledOnArrival("bare"), new HtmlPlugin({ filename: "taskpane.html", template })],
  });
  await run({
    ...addIn,
    entry: { bridge: "./test/bench/pane/excel-bridge.ts" },
    output: { ...into("bridge"), filename: "[name].js" },
    plugins: [],
  });
  const origins = originsOf(stats);
  writeFileSync(join(folder, "origins.json"), JSON.stringify(origins));
  return { folder, origins };
}

function originsOf(stats: webpack.Stats): BuiltPane["origins"] {
  const { chunks = [] } = stats.toJson({ all: false, chunks: true, chunkOrigins: true });
  return Object.fromEntries(
    chunks.flatMap(({ files = [], names = [], origins = [] }) => {
      const requests = origins.map(({ request }) => request.replace(/^.*\//, ""));
      const found = [...new Set([...names, ...requests])].filter((name) => name !== "");
      return files.filter((file) => file.endsWith(".js")).map((file) => [file, found]);
    }),
  );
}

function run(config: webpack.Configuration): Promise<webpack.Stats> {
  return new Promise((resolve, reject) => {
    bundle({ ...config, context: root, stats: "errors-only" }, (error, stats) => {
      const errors = stats?.compilation.errors ?? [];
      if (errors.length > 0) reject(new Error(errors.map(({ message }) => message).join("\n")));
      else if (error ?? !stats) reject(error ?? new Error("nothing was built"));
      else resolve(stats);
    });
  });
}
