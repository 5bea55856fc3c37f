import { openBrowser } from "../../preview/browser";
import { benchTables } from "../bench-company";
import { contentOf } from "../measure-job";
import { serveBench } from "./bench-server";
import { buildPane } from "./build-pane";
import { measureStart, type Load, type Script, type StartCosts } from "./measure-start";
import { measureTasks, type LongTasks } from "./measure-tasks";
import { tellPage } from "./tell-page";

/**
 * `npm run bench -- pane`: the production pane's first scripts and its start, each as a ratio to a bare page built the
 * same way, and the tasks over 50 ms of a pane in which 10,000 customers are open.
 */
export async function benchPane(only = ""): Promise<string> {
  const built = await buildPane();
  const browser = await openBrowser("--accept-lang=zh-CN");
  const parts: string[] = [];
  try {
    if (only !== "tasks") {
      const content = contentOf(benchTables(200));
      const server = await serveBench(built, { content, sendEvents: () => undefined, remembersAnswers: true });
      parts.push(startTable(await measureStart(browser, built, server, 9)));
      server.close();
    }
    if (only !== "start") {
      const tables = benchTables(10_000);
      const server = await serveBench(built, { content: contentOf(tables), sendEvents: tellPage(browser) });
      const [customers] = tables;
      if (customers) parts.push(tasksTable(await measureTasks(browser, server, customers)));
      server.close();
    }
  } finally {
    await browser.close();
  }
  return parts.join("\n\n");
}

function startTable({ scripts, bareBytes, bareMs, tabsMs, figuresMs, excelMs }: StartCosts): string {
  const bytesFor = (...loads: readonly Load[]): number =>
    scripts.filter(({ load }) => loads.includes(load)).reduce((sum, { bytes }) => sum + bytes, 0);
  const tabs = bytesFor("tabs");
  const figures = bytesFor("tabs", "figures");
  return [
    "| loaded for | script | asked for by | kB gzipped |",
    "| --- | --- | --- | ---: |",
    ...(["tabs", "figures", "later"] as const).flatMap((load) => scriptRows(scripts, load)),
    "",
    "| until | kB gzipped | ÷ bare | ms | ÷ bare |",
    "| --- | ---: | ---: | ---: | ---: |",
    `| bare page | ${kilobytes(bareBytes)} | | ${bareMs.toFixed(0)} | |`,
    `| tabs | ${kilobytes(tabs)} | ${(tabs / bareBytes).toFixed(2)} | ${tabsMs.toFixed(0)} | ${(tabsMs / bareMs).toFixed(2)} |`,
    `| figures | ${kilobytes(figures)} | ${(figures / bareBytes).toFixed(2)} | ${figuresMs.toFixed(0)} | ${(figuresMs / bareMs).toFixed(2)} |`,
    "",
    `Of the time until the figures, ${excelMs.toFixed(0)} ms are Excel's answers.`,
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
