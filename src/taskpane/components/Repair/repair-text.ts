import type { TFunction } from "i18next";
import type { Repair } from "../../state/repair-state";

/** Sheet and cell. */
export function repairPlace({ sheetName, address }: Repair["place"]): string {
  return `${sheetName} ${address}`;
}

export function repairFound({ found }: Repair): string {
  return String(found);
}

/** Two repairs may be about one cell. */
export function repairKey({ code, place }: Repair): string {
  return `${code} ${place.sheetId}!${place.address}`;
}

/** 文本日期 */
export function repairName(code: Repair["code"], t: TFunction): string {
  return t(`repair.code.${code}`);
}
