import { openBrowser } from "../../preview/browser";
import { benchTables } from "../bench-company";
import { contentOf } from "../measure-job";
import { buildPane } from "./build-pane";
import { serveWithExcel } from "./excel-server";
import { measureStart, type Load, type Script, type StartCosts } from "./measure-start";
import { measureTasks, type LongTasks } from "./measure-tasks";
import { tellPage } from "./tell-page";

/**
 * `npm run bench -- pane`: the production pane's first scripts and its start, each as a ratio to a bare page built the
 * same way, and the tasks over 50 ms of a pane in which 10,000 customers are open.
 */
export async function benchPane(only = ""): Promise<string> {
  const built = await buildPane();
  const browser = await openBrowser();
  const parts: string[] = [];
  try {
    if (only !== "tasks") {
      const content = contentOf(benchTables(200));
      const server = await serveWithExcel(built, { content, sendEvents: () => undefined, remembersAnswers: true });
      parts.push(startTable(await measureStart(browser, built, server, 9)));
      server.close();
    }
    if (only !== "start") {
      const tables = benchTables(10_000);
      const server = await serveWithExcel(built, { content: contentOf(tables), sendEvents: tellPage(browser) });
      const [customers] = tables;
      if (customers) parts.push(tasksTable(await measureTasks(browser, server, customers)));
      server.close();
    }
  } finally {
    await browser.close();
  }
  return parts.join("\n\n");
}

function startTable({ scripts, bareBytes, paneMs, bareMs }: StartCosts): string {
  const first = scripts.filter(({ load }) => load !== "later").reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    "| loaded | script | for | kB gzipped |",
    "| --- | --- | --- | ---: |",
    ...(["entry", "first view", "later"] as const).flatMap((load) => scriptRows(scripts, load)),
    "",
    `First load ${kilobytes(first)} kB, bare page ${kilobytes(bareBytes)} kB: ${(first / bareBytes).toFixed(2)}`,
    `Usable after ${paneMs.toFixed(0)} ms, bare page ${bareMs.toFixed(0)} ms: ${(paneMs / bareMs).toFixed(2)}`,
  ].join("\n");
}

function scriptRows(scripts: readonly Script[], load: Load): string[] {
  return scripts
    .filter((script) => script.load === load)
    .map(({ file, origins, bytes }) => `| ${load} | ${file} | ${origins.join(", ")} | ${kilobytes(bytes)} |`);
}

function tasksTable(phases: readonly LongTasks[]): string {
  return [
    "| 10,000 customers | longest task ms | tasks over 50 ms | s |",
    "| --- | ---: | ---: | ---: |",
    ...phases.map(({ phase, tasks, seconds }) => {
      return `| ${phase} | ${tasks[0]?.toFixed(0) ?? "≤ 50"} | ${tasks.length} | ${seconds.toFixed(1)} |`;
    }),
  ].join("\n");
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
