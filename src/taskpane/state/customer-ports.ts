import type { CustomerOptions, CustomerPort } from "../../app/customer-row";
import type { ReadOptions, SelectionFollower } from "../../app/ports";
import type { WriteQueue } from "../../app/write-queue";
import type { SheetDate } from "../../domain/calendar";
import type { CustomerPorts } from "./customer-session";
import { later } from "./later";

export type CustomerWiring = {
  readonly workbook: CustomerPort;
  readonly watcher: SelectionFollower;
  readonly queue: WriteQueue;
  readonly readToday: () => SheetDate;
  readonly readTime?: () => number;
  readonly select: CustomerPorts["select"];
  readonly reading: ReadOptions;
};

/** The customer's use cases, each in its turn. */
export function customerPorts({
  workbook,
  watcher,
  queue,
  readToday,
  readTime,
  select,
  reading,
}: CustomerWiring): CustomerPorts {
  const options = (): CustomerOptions => ({ ...reading, ...(readTime && { time: readTime() }) });
  return {
    read: async () => {
      const { readCustomers } = await later.customers();
      return queue.run(() => readCustomers(workbook, readToday(), reading));
    },
    isAsRead: async (book, selected) => {
      const { isRowAsRead } = await later.selectedRow();
      return queue.run(() => isRowAsRead(workbook, book, selected));
    },
    act: async (seen, action) => {
      const { actOn } = await later.customerActs();
      return queue.run(() => actOn(workbook, seen, action, readToday(), options()));
    },
    add: async (draft) => {
      const { addCustomer } = await later.customerForms();
      return queue.run(() => addCustomer(workbook, draft, readToday(), options()));
    },
    edit: async (customer, before, draft) => {
      const { editCustomer } = await later.customerForms();
      return queue.run(() => editCustomer(workbook, customer, before, draft, readToday(), reading));
    },
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
