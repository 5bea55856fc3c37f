import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { BuiltPane } from "./build-pane";
import type { ExcelServer } from "./excel-server";
import { openBenchPage, type Moments } from "./open-bench-page";

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
  server: ExcelServer,
  runs: number,
): Promise<StartCosts> {
  const bare: Moments[] = [];
  const pane: Moments[] = [];
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, times] of [["bare", bare] as const, ["pane", pane] as const]) {
      const { page, moments } = await openBenchPage(browser, server, name);
      times.push(moments);
      await page.context().close();
    }
  }
  // The first run fills the server's memory.
  const [, ...bares] = bare;
  const [, ...panes] = pane;
  return {
    scripts: scriptsOf(built, panes),
    bareBytes: scriptsIn(join(built.folder, "bare")).reduce((sum, file) => sum + gzipped(built, "bare", file), 0),
    bareMs: median(bares.map(({ tabs }) => tabs.milliseconds)),
    tabsMs: median(panes.map(({ tabs }) => tabs.milliseconds)),
    figuresMs: median(panes.map(({ figures }) => figures.milliseconds)),
    excelMs: median(panes.map(({ figures }) => figures.excel)),
  };
}

/** The tabs wait for the entry and the texts alone; the figures for all that had come by then in most of the runs. */
function scriptsOf(built: BuiltPane, runs: readonly Moments[]): Script[] {
  const html = readFileSync(join(built.folder, "pane/taskpane.html"), "utf8");
  return scriptsIn(join(built.folder, "pane"))
    .map((file): Script => {
      const origins = built.origins[file] ?? [];
      const isFirst = html.includes(file) || origins.some((origin) => origin === "zh-CN-first");
      const times = runs.filter(({ figures }) => figures.loaded.some((url) => url.endsWith(`/${file}`))).length;
      const load = isFirst ? "tabs" : times > runs.length / 2 ? "figures" : "later";
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
