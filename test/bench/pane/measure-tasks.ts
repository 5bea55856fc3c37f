import type { Browser, Page } from "playwright-core";
import common from "../../../src/i18n/zh-CN/common.json";
import checks from "../../../src/i18n/zh-CN/checks.json";
import { customersTable } from "../../../src/workbook/tables/customers-table";
import type { SampleTable } from "../../../src/simulator/sample/sample-table";
import type { BenchServer } from "./bench-server";
import { openBenchPage } from "./open-bench-page";
import { ThreadTasks } from "./thread-tasks";

export type LongTasks = {
  readonly phase: string;
  /** Tasks over 50 ms, the longest first. */
  readonly tasks: readonly number[];
  /** From the phase's beginning until nothing was going on any more. */
  readonly seconds: number;
};

/** Milliseconds, of a task that keeps a user waiting. */
const longest = 50;

/** How long nothing must be going on: longer than the pane waits after an edit. */
const quiet = 2_500;

/**
 * Long tasks of the pane's own thread while it shows each of its views and a customer is edited in the sheet. Excel works
 * in another process, as it does in reality; of what goes on between the two, parsing its answers and the client library
 * count as the pane's. Only the time that the thread itself works counts, whoever else the machine works for.
 */
export async function measureTasks(
  browser: Browser,
  server: BenchServer,
  customers: SampleTable,
): Promise<LongTasks[]> {
  const threads = await ThreadTasks.open(browser, server.url);
  await threads.start();
  const { page } = await openBenchPage(browser, server, "pane");
  const found: LongTasks[] = [];
  const phase = async (name: string, work: () => unknown): Promise<void> => {
    const start = performance.now();
    await work();
    await settle(page, server);
    const tasks = await threads.stop(longest);
    await threads.start();
    found.push({ phase: name, tasks, seconds: (performance.now() - start - quiet) / 1000 });
  };
  const tab = (name: keyof typeof common.tabs) => press(page, "[role=tab]", common.tabs[name]);
  const rows = openRows(customers);
  const edit = (): void => server.excel.user.type("表1", `E${rows.shift() ?? 0}`, [["成交"]]);
  await phase("opened", () => undefined);
  await phase("overview, edited", edit);
  await phase("customer", () => tab("customer"));
  const [row = 0] = rows;
  await phase("customer, selected", () => server.excel.user.select("表1", `A${row}:A${row}`));
  await phase("customer, edited", edit);
  await phase("checks", async () => {
    await tab("checks");
    await press(page, "button", checks.checks.start);
  });
  await phase("checks, edited", edit);
  await page.context().close();
  return found;
}

/** Rows of the sheet (from 1) whose customers are still on their way. */
function openRows({ columns, rows }: SampleTable): number[] {
  const stage = columns.findIndex(({ header }) => header === customersTable.columns.stage.header["zh-CN"]);
  const status = columns.findIndex(({ header }) => header === customersTable.columns.status.header["zh-CN"]);
  return rows.flatMap((row, index) => (row[stage] !== "成交" && row[status] !== "流失" ? [index + 2] : []));
}

/**
 * As a user would, but for the looking: Playwright's own search for names and roles works in the page, and takes longer
 * than the page.
 */
async function press(page: Page, selector: string, text: string): Promise<void> {
  const found = await page.waitForFunction(
    ([selector, text]) => [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.innerText === text),
    [selector, text] as const,
  );
  await found.asElement()?.click();
}

async function settle(page: Page, { excel }: BenchServer): Promise<void> {
  let since = performance.now();
  let requests = -1;
  while (performance.now() - since < quiet) {
    const isBusy = await page.evaluate(() => document.querySelector("[data-busy]") !== null);
    if (isBusy || excel.traffic.requests !== requests) since = performance.now();
    ({ requests } = excel.traffic);
    await page.waitForTimeout(100);
  }
}
