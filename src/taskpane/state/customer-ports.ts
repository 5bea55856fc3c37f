import { actOn } from "../../app/customer-act";
import { readCustomers } from "../../app/customer-book";
import type { CustomerPort } from "../../app/customer-row";
import { addCustomer, editCustomer } from "../../app/customer-save";
import { isRowAsRead } from "../../app/is-row-as-read";
import type { SelectionFollower } from "../../app/ports";
import type { WriteQueue } from "../../app/write-queue";
import type { SheetDate } from "../../domain/calendar";
import type { CustomerPorts } from "./customer-session";

export type CustomerWiring = {
  readonly workbook: CustomerPort;
  readonly watcher: SelectionFollower;
  readonly queue: WriteQueue;
  readonly readToday: () => SheetDate;
  readonly select: CustomerPorts["select"];
};

/** The customer's use cases, each in its turn. */
export function customerPorts({ workbook, watcher, queue, readToday, select }: CustomerWiring): CustomerPorts {
  return {
    read: () => queue.run(() => readCustomers(workbook, readToday())),
    isAsRead: (book, selected) => queue.run(() => isRowAsRead(workbook, book, selected)),
    act: (seen, action) => queue.run(() => actOn(workbook, seen, action, readToday())),
    add: (draft) => queue.run(() => addCustomer(workbook, draft, readToday())),
    edit: (customer, before, draft) => queue.run(() => editCustomer(workbook, customer, before, draft, readToday())),
    undo: (plan) =>
      queue.run(async () => workbook.applyPlan(plan, await workbook.readSnapshot({ purpose: "capture" }))),
    follow: (listener) => watcher.followSelection(listener),
    select,
    wait: (milliseconds, done) => {
      const timer = setTimeout(done, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
