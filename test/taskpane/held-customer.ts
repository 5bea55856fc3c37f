import type { ActResult, SeenCustomer } from "../../src/app/customer-act";
import type { ReadCustomers } from "../../src/app/customer-book";
import type { CustomerDraft } from "../../src/app/customer-draft";
import type { SaveResult } from "../../src/app/customer-save";
import type { SelectedRow } from "../../src/app/ports";
import type { CustomerAction } from "../../src/domain/customer-action";
import type { CustomerId } from "../../src/domain/customer";
import type { CustomerPorts } from "../../src/taskpane/state/customer-session";
import type { UndoPlan } from "../../src/taskpane/state/customer-state";
import { heldTask } from "./held-task";

export function heldCustomer() {
  const read = heldTask<[], ReadCustomers>();
  const act = heldTask<[SeenCustomer, CustomerAction], ActResult>();
  const add = heldTask<[CustomerDraft], SaveResult>();
  const edit = heldTask<[CustomerId, CustomerDraft, CustomerDraft], SaveResult>();
  const undo = heldTask<[UndoPlan], undefined>();
  const select = heldTask<[string, string], undefined>();
  const listeners = new Set<(selected: SelectedRow) => void>();
  const rows = { areAsRead: true };
  const ports: CustomerPorts = {
    read: read.run,
    isAsRead: () => Promise.resolve(rows.areAsRead),
    act: act.run,
    add: add.run,
    edit: edit.run,
    undo: undo.run,
    follow: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    select: select.run,
    wait: (_milliseconds, done) => {
      done();
      return () => undefined;
    },
  };
  const choose = (selected: SelectedRow): void => listeners.forEach((listener) => listener(selected));
  return { ports, read, act, add, edit, undo, select, rows, choose, listeners };
}
