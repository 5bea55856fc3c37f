import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { BuiltPane } from "./build-pane";
import type { ExcelServer } from "./excel-server";
import { openBenchPage } from "./open-bench-page";

export type Load = "entry" | "first view" | "later";

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
  /** Medians, from the start of the page's own script to its first usable view. */
  readonly paneMs: number;
  readonly bareMs: number;
};

/**
 * Opens the overview of a workbook and the bare page in turns. What the pane has loaded by the time it is usable is what
 * its first view needs; Excel's answers are remembered, so that they take as long as a request on this machine.
 */
export async function measureStart(
  browser: Browser,
  built: BuiltPane,
  server: ExcelServer,
  runs: number,
): Promise<StartCosts> {
  const times: Record<"pane" | "bare", number[]> = { pane: [], bare: [] };
  let loaded: readonly string[] = [];
  for (let run = 0; run <= runs; run += 1) {
    for (const name of ["bare", "pane"] as const) {
      const page = await openBenchPage(browser, server, name);
      const [usable, files] = await page.evaluate(
        () =>
          [globalThis.benchUsable ?? NaN, performance.getEntriesByType("resource").map((entry) => entry.name)] as const,
      );
      // The first run fills the server's memory.
      if (run > 0) times[name].push(usable);
      if (name === "pane") loaded = files;
      await page.context().close();
    }
  }
  return {
    scripts: scriptsOf(built, loaded),
    bareBytes: scriptsIn(join(built.folder, "bare")).reduce((sum, file) => sum + gzipped(built, "bare", file), 0),
    paneMs: median(times.pane),
    bareMs: median(times.bare),
  };
}

function scriptsOf(built: BuiltPane, loaded: readonly string[]): Script[] {
  const html = readFileSync(join(built.folder, "pane/taskpane.html"), "utf8");
  return scriptsIn(join(built.folder, "pane"))
    .map((file): Script => {
      const isLoaded = loaded.some((url) => url.endsWith(`/${file}`));
      const load = html.includes(file) ? "entry" : isLoaded ? "first view" : "later";
      return { file, load, bytes: gzipped(built, "pane", file), origins: built.origins[file] ?? [] };
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
