/** Who does what is done to the workbook, as events tell it. */
export type Actor = {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
};

export const addIn: Actor = { source: "Local", triggerSource: "ThisLocalAddin" };
export const localUser: Actor = { source: "Local", triggerSource: "Unknown" };
export const remoteUser: Actor = { source: "Remote", triggerSource: "Unknown" };

/** Excel's numbers of the events that are simulated. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetRowSorted: 19,
  worksheetNameChanged: 25,
  tableChanged: 101,
  workbookActivated: 2203,
} as const;

export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** What one listener is told; the fields are read when it is delivered, when formulas are calculated. */
export type EventMessage = {
  readonly type: EventType;
  /** The id of a sheet or a table, or "Workbook". */
  readonly target: string;
  readonly fields: () => object;
};

/** Target of events that a collection of the workbook listens to. */
export const wholeWorkbook = "Workbook";

/** Who is at work, who listens, and what happened that nobody was told yet. */
export class WorkbookEvents {
  private current = localUser;
  private readonly listeners = new Map<string, number>();
  private notify: (messages: readonly EventMessage[]) => void = () => undefined;

  get actor(): Actor {
    return this.current;
  }

  /** What `act` does is done by the actor. */
  readonly as = <Result>(actor: Actor, act: () => Result): Result => {
    const before = this.current;
    this.current = actor;
    try {
      return act();
    } finally {
      this.current = before;
    }
  };

  listen(type: EventType, target: string, change: 1 | -1): void {
    const key = `${type} ${target}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + change));
  }

  hasListener(type: EventType, targets: readonly string[]): boolean {
    return targets.some((target) => (this.listeners.get(`${type} ${target}`) ?? 0) > 0);
  }

  /** What `act` does is told to nobody. */
  silently(act: () => void): void {
    const { notify } = this;
    this.notify = () => undefined;
    try {
      act();
    } finally {
      this.notify = notify;
    }
  }

  /** One thing that happened: all its messages come together, to those who listen at this moment. */
  raise(messages: readonly EventMessage[]): void {
    const wanted = messages.filter(({ type, target }) => this.hasListener(type, [target]));
    if (wanted.length > 0) this.notify(wanted);
  }

  /** Called by whoever brings the messages to the client. */
  onRaised(notify: (messages: readonly EventMessage[]) => void): void {
    this.notify = notify;
  }
}
