import { customerAt } from "../../app/customer-book";
import type { SelectedRow } from "../../app/ports";
import type { CustomerDesk } from "./customer-desk";
import type { CustomerPorts } from "./customer-session";
import { idOf } from "./customer-state";

export type SelectionFollowing = {
  readonly isOn: () => boolean;
  /** Reads, and follows the selection until `close`. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Long enough for whoever runs through the rows with the arrow keys. */
const settled = 300;

/** Shows the customer of the row that the user selects, unless another is being worked on. */
export function createSelectionFollowing(desk: CustomerDesk, ports: CustomerPorts): SelectionFollowing {
  let unfollow: Promise<() => Promise<void>> | null = null;
  let cancelWait: (() => void) | null = null;

  const isFree = (): boolean => !desk.isBusy() && desk.getState().work.kind === "looking";

  function hear(row: SelectedRow): void {
    desk.select(row);
    cancelWait?.();
    cancelWait = ports.wait(settled, () => void follow(row));
  }

  async function follow(row: SelectedRow): Promise<void> {
    cancelWait = null;
    const book = desk.book();
    if (!book || !isFree()) return;
    try {
      const isFresh = await ports.isAsRead(book, row);
      if (!isFree() || row !== desk.selected()) return;
      const shown = isFresh ? customerAt(book, row) : null;
      if (!isFresh) await desk.attempt("read", () => desk.read(""));
      else if (shown) desk.dispatch({ kind: "shown", shown });
    } catch {
      // Whatever was in the way, the next selection is another occasion.
    }
  }

  return {
    isOn: () => unfollow !== null,
    open: async () => {
      unfollow ??= ports.follow(hear);
      await unfollow.catch(() => (unfollow = null));
      const { work, shown } = desk.getState();
      await desk.attempt("read", () => desk.read(work.kind === "looking" ? "" : idOf(shown)));
    },
    close: async () => {
      const ending = unfollow;
      unfollow = null;
      cancelWait?.();
      await (
        await ending?.catch(() => null)
      )?.();
    },
  };
}
