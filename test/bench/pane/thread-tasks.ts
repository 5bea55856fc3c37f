import type { Browser, CDPSession } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread worked on it: whoever else the machine works for is left out. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const categories = ["toplevel", "devtools.timeline"];

/** Tasks of the page's main thread, in milliseconds of the thread's own time. */
export class ThreadTasks {
  private readonly events: TraceEvent[] = [];

  private constructor(
    private readonly devTools: CDPSession,
    private readonly url: string,
  ) {
    devTools.on("Tracing.dataCollected", ({ value }) => this.events.push(...(value as unknown as TraceEvent[])));
  }

  /**
   * @param url What the page asks its server for begins so: the browser's own windows are pages, too, with threads of
   * theirs.
   */
  static async open(browser: Browser, url: string): Promise<ThreadTasks> {
    return new ThreadTasks(await browser.newBrowserCDPSession(), url);
  }

  async start(): Promise<void> {
    this.events.length = 0;
    await this.devTools.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
    });
  }

  /**
   * @returns Of the tasks since `start`, those over so many milliseconds, the longest first.
   * @throws Where the page has asked for nothing, so that its thread is not known.
   */
  async stop(over: number): Promise<number[]> {
    const done = new Promise((resolve) => this.devTools.once("Tracing.tracingComplete", resolve));
    await this.devTools.send("Tracing.end");
    await done;
    const threads = new Set(this.events.filter((event) => this.isRequest(event)).map(threadOf));
    if (threads.size === 0) throw new Error(`no request to ${this.url}`);
    return this.events
      .filter(
        (event) => event.ph === "X" && event.name === "ThreadControllerImpl::RunTask" && threads.has(threadOf(event)),
      )
      .map(({ tdur = 0 }) => tdur / 1000)
      .filter((milliseconds) => milliseconds > over)
      .sort((a, b) => b - a);
  }

  private isRequest({ name, args }: TraceEvent): boolean {
    return name === "ResourceSendRequest" && args?.data?.url?.startsWith(this.url) === true;
  }
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
