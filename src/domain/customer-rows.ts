import type { Customer, CustomerId } from "./customer";
import type { CustomerLog } from "./customer-log";
import { compareText } from "./name-key";

/** In the order of first appearance. Of several rows with one id the latest counts, wherever it stands. */
export function rowsByCustomer(customers: readonly Customer[]): ReadonlyMap<CustomerId, Customer> {
  const rows = new Map<CustomerId, Customer>();
  for (const customer of customers) {
    const other = rows.get(customer.id);
    rows.set(customer.id, other ? latestRow(other, customer) : customer);
  }
  return rows;
}

/** The rows of the customers in the log, by their index there. Of several rows with one id the latest counts. */
export function rowsByIndex(customers: readonly Customer[], log: CustomerLog): readonly (Customer | undefined)[] {
  const rows = new Array<Customer | undefined>(log.customers.length);
  for (const customer of customers) {
    const index = log.indexOf(customer.id);
    if (index !== undefined) rows[index] = latestRow(rows[index], customer);
  }
  return rows;
}

/** Rows of the same day come in an order of their own, so that sorting the sheet makes no difference. */
function latestRow(a: Customer | undefined, b: Customer): Customer {
  const order = a ? a.entered - b.entered || compareText(JSON.stringify(a), JSON.stringify(b)) : -1;
  return a && order > 0 ? a : b;
}
