import type { Customer, CustomerId } from "./customer";
import { compareText } from "./name-key";

/** In the order of first appearance. Of several rows with one id the latest counts, wherever it stands. */
export function rowsByCustomer(customers: readonly Customer[]): ReadonlyMap<CustomerId, Customer> {
  const rows = new Map<CustomerId, Customer>();
  for (const customer of customers) {
    const other = rows.get(customer.id);
    if (!other || compareRows(other, customer) < 0) rows.set(customer.id, customer);
  }
  return rows;
}

/** Rows of the same day come in an order of their own, so that sorting the sheet makes no difference. */
function compareRows(a: Customer, b: Customer): number {
  return a.entered - b.entered || compareText(JSON.stringify(a), JSON.stringify(b));
}
