import type { Browser, CDPSession } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread worked on it: whoever else the machine works for is left out. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
};

const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

/** Tasks of the pages' main threads, in milliseconds of the thread's own time. */
export class ThreadTasks {
  private readonly events: TraceEvent[] = [];

  private constructor(private readonly devTools: CDPSession) {
    devTools.on("Tracing.dataCollected", ({ value }) => this.events.push(...(value as unknown as TraceEvent[])));
  }

  static async open(browser: Browser): Promise<ThreadTasks> {
    return new ThreadTasks(await browser.newBrowserCDPSession());
  }

  async start(): Promise<void> {
    this.events.length = 0;
    await this.devTools.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
    });
  }

  /** @returns Of the tasks since `start`, those over so many milliseconds, the longest first. */
  async stop(over: number): Promise<number[]> {
    const done = new Promise((resolve) => this.devTools.once("Tracing.tracingComplete", resolve));
    await this.devTools.send("Tracing.end");
    await done;
    const threads = new Set(this.events.filter(isMainThread).map(threadOf));
    return this.events
      .filter((event) => event.ph === "X" && event.name.endsWith("RunTask") && threads.has(threadOf(event)))
      .map(({ tdur = 0 }) => tdur / 1000)
      .filter((milliseconds) => milliseconds > over)
      .sort((a, b) => b - a);
  }
}

function isMainThread({ name, args }: TraceEvent): boolean {
  return name === "thread_name" && args?.name === "CrRendererMain";
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
