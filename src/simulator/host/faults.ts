export type RequestFault = {
  /** One of Excel's error codes. */
  readonly code: string;
  /** `before`: nothing of the request is done. `after`: all of it is, and the answer is lost. */
  readonly when: "before" | "after";
};

type Planned = { readonly fault?: RequestFault; readonly change?: () => void | Promise<void> };

/** What goes wrong on demand. Requests are counted from the moment of the call: 1 is the next one. */
export class Faults {
  private readonly planned = new Map<number, Planned[]>();
  private seen = 0;

  failRequest(count: number, fault: RequestFault): void {
    this.plan(count, { fault });
  }

  /** Runs the change right before that request, as if a co-author had made it since the one before. */
  changeBefore(count: number, change: () => void | Promise<void>): void {
    this.plan(count, { change });
  }

  /** Called once for each request. */
  readonly next = async (): Promise<RequestFault | null> => {
    this.seen += 1;
    const planned = this.planned.get(this.seen) ?? [];
    this.planned.delete(this.seen);
    for (const { change } of planned) await change?.();
    return planned.find(({ fault }) => fault)?.fault ?? null;
  };

  private plan(count: number, planned: Planned): void {
    const at = this.seen + count;
    this.planned.set(at, [...(this.planned.get(at) ?? []), planned]);
  }
}
