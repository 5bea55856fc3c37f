import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { BuiltPane } from "./build-pane";
import type { BenchServer } from "./bench-server";
import { openAlone } from "./open-bench-page";
import type { Moments } from "./watch-moments";

/** What a script is loaded for: the tabs, the figures of the first view, or what is wanted after them. */
export type Load = keyof Moments | "later";

/** A script of the pane; `bytes` are gzipped. */
export type Script = {
  readonly file: string;
  readonly load: Load;
  readonly bytes: number;
  readonly origins: readonly string[];
};

export type StartCosts = {
  readonly scripts: readonly Script[];
  readonly bareBytes: number;
  /** Medians, from the start of the page's own script. */
  readonly bareMs: number;
  readonly tabsMs: number;
  readonly figuresMs: number;
  /** Of `figuresMs`, what Excel's answers took. */
  readonly excelMs: number;
};

/**
 * Opens the overview of a workbook and the bare page in turns. Excel's answers are remembered, so that they take as long
 * as a request on this machine; what sends the requests and reads the answers is Microsoft's own client library.
 */
export async function measureStart(
  browser: Browser,
  built: BuiltPane,
  server: BenchServer,
  runs: number,
): Promise<StartCosts> {
  const bare: Moments[] = [];
  const pane: Moments[] = [];
  // Fills the server's memory.
  await openAlone(browser, server, "pane");
  for (let run = 0; run < runs; run += 1) {
    bare.push(await openAlone(browser, server, "bare"));
    pane.push(await openAlone(browser, server, "pane"));
  }
  return {
    scripts: scriptsOf(built, pane),
    bareBytes: scriptsIn(join(built.folder, "bare")).reduce((sum, file) => sum + gzipped(built, "bare", file), 0),
    bareMs: median(bare.map(({ tabs }) => tabs.milliseconds)),
    tabsMs: median(pane.map(({ tabs }) => tabs.milliseconds)),
    figuresMs: median(pane.map(({ figures }) => figures.milliseconds)),
    excelMs: median(pane.map(({ figures }) => figures.excel)),
  };
}

/** What the tabs wait for: what asks the workbook, and what draws. */
const first = new Set(["taskpane", "pane"]);

/** The figures wait for all that had come by then in most of the runs. */
function scriptsOf(built: BuiltPane, runs: readonly Moments[]): Script[] {
  return scriptsIn(join(built.folder, "pane"))
    .map((file): Script => {
      const origins = built.origins[file] ?? [];
      const times = runs.filter(({ figures }) => figures.loaded.some((url) => url.endsWith(`/${file}`))).length;
      const load = origins.some((origin) => first.has(origin)) ? "tabs" : times > runs.length / 2 ? "figures" : "later";
      return { file, load, bytes: gzipped(built, "pane", file), origins };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(".js"));
}

function gzipped({ folder }: BuiltPane, page: string, file: string): number {
  return gzipSync(readFileSync(join(folder, page, file)), { level: 9 }).length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
