import type { EventMessage, WorkbookEvents } from "../model/workbook-events";
import type { Calculation } from "../engine/calculation";
import { triggerEvents, type ClientEvent } from "./session";

/** The real clock's, whatever a test does to its own. */
const { setTimeout } = globalThis;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Line = {
  /** Does the task once the requests that are under way are answered, and keeps the next ones waiting. */
  readonly between: (task: () => Promise<void>) => Promise<void>;
};

/**
 * Brings events to the client: after the request that caused them, never in the middle of one. What happens together
 * (a change that the sheet's, the table's and the workbook's listeners are told of) counts as one event.
 */
export class EventDelivery {
  private waiting: (readonly EventMessage[])[] = [];
  private underWay: Promise<void> | null = null;
  private isHeld = false;
  private isClosed = false;
  private toLose = 0;

  constructor(
    events: WorkbookEvents,
    private readonly line: Line,
    private readonly calculation: Calculation,
    private readonly send: (events: readonly ClientEvent[]) => void = triggerEvents,
  ) {
    events.onRaised((messages) => {
      if (this.toLose > 0) {
        this.toLose -= 1;
        return;
      }
      this.waiting.push(messages);
      this.start();
    });
  }

  /** Keeps events back, in their order, until `release`. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    this.start();
  }

  /** The next events are lost for good, as Excel loses some. */
  lose(count = 1): void {
    this.toLose = count;
  }

  /** Once the client has every event that is not held back, and its handlers have begun. */
  async delivered(): Promise<void> {
    while (this.underWay) await this.underWay;
    await nextTurn();
  }

  /** Nothing comes any more. */
  close(): void {
    this.isClosed = true;
    this.waiting = [];
  }

  private start(): void {
    if (this.underWay || this.isHeld || this.waiting.length === 0) return;
    this.underWay = this.line.between(this.deliver).finally(() => {
      this.underWay = null;
      this.start();
    });
  }

  private readonly deliver = async (): Promise<void> => {
    // The client has to go through the answer first.
    await nextTurn();
    if (this.isClosed || this.isHeld) return;
    await this.calculation.settle();
    const messages = this.waiting.flat();
    this.waiting = [];
    this.send(messages.map(({ type, target, fields }) => ({ type, target, fields: fields() })));
  };
}
