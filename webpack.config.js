import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import webpack from "webpack";

const root = import.meta.dirname;
const localUrl = "https://localhost:3000/";

/** https with the certificate that `npm start` installs for Excel; plain http where there is none. */
function server() {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) =>
    resolve(homedir(), ".office-addin-dev-certs", name),
  );
  if (![key, cert, ca].every((file) => existsSync(file))) return { type: "http" };
  return { type: "https", options: { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) } };
}

const tool = (name) => resolve(root, `src/tools/${name}.cjs`);

/** What the page need not reckon itself. The first leaves nothing to do for ts-loader, which comes after it. */
const compiledStyles = [
  { test: /\.styles\.ts$/, loader: tool("compile-styles") },
  { test: /@fluentui[\\/].+\.styles\.js$/, loader: tool("inline-tokens") },
];

/** What the add-in and the preview share. */
function base(mode) {
  const development = mode !== "production";
  return {
    mode,
    // No eval: the page's content security policy forbids it.
    devtool: development ? "cheap-module-source-map" : "source-map",
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        ...(development ? [] : compiledStyles),
      ],
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    output: {
      path: resolve(root, development ? "dist/dev" : "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
    },
    stats: { preset: "errors-warnings", assets: !development, entrypoints: true },
  };
}

/** `ADD_IN_URL` is where the add-in will be served from: the manifest written to dist names it. */
function placeManifest(text) {
  const url = process.env.ADD_IN_URL;
  return url ? text.replaceAll(localUrl, url.endsWith("/") ? url : `${url}/`) : text;
}

/** What stands in for Excel, and would make the add-in ten times as large. */
const standIns = /[\\/]src[\\/](simulator|tools)[\\/]|[\\/](@univerjs|excelize-wasm|@microsoft[\\/]office-js)[\\/]/;

/** Lets the build fail where a stand-in for Excel, or Office.js itself, has got into the add-in. */
export const noStandIns = {
  apply(compiler) {
    compiler.hooks.compilation.tap("noStandIns", (compilation) => {
      compilation.hooks.finishModules.tap("noStandIns", (modules) => {
        for (const { resource = "" } of modules) {
          if (standIns.test(resource)) compilation.errors.push(new Error(`not for the add-in: ${resource}`));
        }
      });
    });
  },
};

/**
 * What these imports bring is one script, and stays one where others share what is in it: two requests, which the page
 * makes before its first script runs.
 */
function oneScript(name, chunks, priority) {
  const test = (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some((holder) => chunks.includes(holder.name));
  return { name, test, chunks: "async", enforce: true, priority };
}

/** All that is drawn with, and what a workbook that is set up opens with. */
const firstScripts = {
  pane: oneScript("pane", ["drawing"], 20),
  firstView: oneScript("first-view", ["overview", "read-overview"], 10),
};
const firstNames = Object.values(firstScripts).map(({ name }) => name);

/**
 * Lets the browser compile all of these scripts while they arrive, beside the page's own work, and not function by function
 * once each is called. Chromium's alone: for others it is a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compiledOnArrival(...names) {
  return new webpack.BannerPlugin({
    banner: "//# allFunctionsCalledOnLoad",
    raw: true,
    include: new RegExp(`^(${names.join("|")})\\.(\\w+\\.)?js$`),
    // Once comments are taken out, and before the source maps are drawn: it has to be the first line.
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
  });
}

function addIn(mode) {
  const config = base(mode);
  return {
    ...config,
    name: "add-in",
    entry: { taskpane: "./src/taskpane/index.ts" },
    output: { ...config.output, clean: mode === "production" },
    plugins: [
      noStandIns,
      ...(mode === "production" ? [compiledOnArrival("taskpane", ...firstNames)] : []),
      new HtmlPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", chunks: ["taskpane"] }),
      new CopyPlugin({
        patterns: [
          { from: "assets/{icon,report}-*.png" },
          { from: "manifest.xml", transform: (text) => placeManifest(text.toString()) },
        ],
      }),
    ],
    optimization: { splitChunks: { cacheGroups: firstScripts } },
    performance: mode === "production" && {
      hints: "error",
      // What asks the workbook (59 kB), and what draws the pane meanwhile (365 kB).
      maxEntrypointSize: 62_000,
      maxAssetSize: 372_000,
      assetFilter: (file) => file.endsWith(".js"),
    },
    devServer: {
      host: "localhost",
      port: 3000,
      server: server(),
      hot: false,
      client: { overlay: { warnings: false } },
    },
  };
}

/** The pane beside a spreadsheet that stands in for Excel, for a machine without Excel. Never part of the add-in. */
function preview(mode) {
  return {
    ...base(mode),
    name: "preview",
    entry: { preview: "./src/simulator/preview/index.tsx" },
    experiments: { css: true },
    plugins: [
      new HtmlPlugin({ filename: "preview.html", template: "./src/simulator/preview/preview.html" }),
      new CopyPlugin({
        patterns: [
          { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js" },
          { from: "assets/*.xlsx", noErrorOnMissing: true },
        ],
      }),
    ],
    performance: false,
  };
}

/** Development builds both pages, production the add-in alone. */
export default function webpackConfig(_env, { mode }) {
  return mode === "production" ? addIn(mode) : [addIn("development"), preview("development")];
}
