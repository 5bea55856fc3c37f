import type { Repair } from "./repair-state";

/** In the order they are listed. */
const kinds = ["dates", "amounts", "spaces", "stages", "ids", "similar"] as const;

export type RepairKind = (typeof kinds)[number];

const kindOf: Readonly<Record<Repair["code"], RepairKind>> = {
  "text-date": "dates",
  "date-without-year": "dates",
  "short-year": "dates",
  "date-order": "dates",
  "text-amount": "amounts",
  "text-number": "amounts",
  "amount-unit": "amounts",
  "stray-spaces": "spaces",
  "wide-characters": "spaces",
  "stage-synonym": "stages",
  "duplicate-id": "ids",
  "similar-customer": "similar",
};

export type RepairGroup = {
  readonly kind: RepairKind;
  /** In the order of the sheets. */
  readonly repairs: readonly Repair[];
  /** How many of them propose something. */
  readonly proposing: number;
};

export function groupRepairs(repairs: readonly Repair[]): readonly RepairGroup[] {
  const byKind = new Map<RepairKind, Repair[]>(kinds.map((kind) => [kind, []]));
  for (const repair of repairs) byKind.get(kindOf[repair.code])?.push(repair);
  return [...byKind]
    .filter(([, same]) => same.length > 0)
    .map(([kind, same]) => ({
      kind,
      repairs: same,
      proposing: same.filter(({ proposed }) => proposed !== null).length,
    }));
}
