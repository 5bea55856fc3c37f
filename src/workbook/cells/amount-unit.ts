import { simplifyHan } from "../simplify-han";

const scales: Readonly<Record<string, number>> = {
  "": 1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

const unitText = /^(百万|千万|十万|百|千|万|亿)?(元|圆|块|人民币|rmb|cny)?$/;

/** How many yuan the unit is; null for one that is not of this kind (USD, k€). */
export function unitScale(unit: string): number | null {
  const match = unit === "" ? null : unitText.exec(unitKey(unit));
  return match ? (scales[match[1] ?? ""] ?? null) : null;
}

export function isSameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

/** Multiplies or divides by a whole number, so that 1.1 stays 1.1. */
export function convertAmount(amount: number, fromScale: number, toScale: number): number {
  return fromScale >= toScale ? amount * (fromScale / toScale) : amount / (toScale / fromScale);
}

function unitKey(unit: string): string {
  return simplifyHan(unit.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, ""));
}
