import type { Customer } from "../domain/customer";
import { foldText } from "../domain/name-key";
import type { CustomerBook } from "./customer-book";

export type CustomerHit = Pick<Customer, "id" | "name" | "owner" | "status"> & {
  readonly stageName: string;
};

/**
 * Customers whose id, name or owner holds every word that was typed, in any case and width; ids that begin with it come
 * first, then names, then the rest as they stand in the list. None for an empty text.
 */
export function searchCustomers({ decoded }: CustomerBook, text: string): readonly CustomerHit[] {
  const words = foldText(text)
    .split(" ")
    .filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return [];
  const { stages, customers } = decoded.records;
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const ranked: CustomerHit[][] = [[], [], []];
  for (const { id, name, owner, status, stage } of customers) {
    const [idKey, nameKey] = [foldText(id), foldText(name)];
    const whole = `${idKey}\n${nameKey}\n${foldText(owner)}`;
    if (!words.every((word) => whole.includes(word))) continue;
    const rank = idKey.startsWith(first) ? 0 : nameKey.includes(first) ? 1 : 2;
    ranked[rank]?.push({ id, name, owner, status, stageName: names.get(stage) ?? stage });
  }
  return ranked.flat();
}
