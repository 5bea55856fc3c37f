import type { TFunction } from "i18next";
import type { Finding } from "../../state/checks-state";

type RowErrorCode = Exclude<Finding["code"], FlagCode>;
type FlagCode = keyof typeof flags;

/** By code, so that the compiler asks for a new one. */
const flags = {
  "before-first-contact": true,
  overdue: true,
  stale: true,
  "entry-not-in-log": true,
  "deleted-row": true,
  "not-in-list": true,
  "unlikely-amount": true,
  "conversion-above-one": true,
  "low-conversion": true,
  "slow-stage": true,
} as const satisfies Partial<Record<Finding["code"], true>>;

function isFlag(code: Finding["code"]): code is FlagCode {
  return code in flags;
}

export function findingTitle(code: Finding["code"], t: TFunction): string {
  if (isFlag(code)) return t(`flag.${code}.title`);
  const rowErrorCode: RowErrorCode = code;
  return t(`rowError.${rowErrorCode}.title`);
}

export function findingHelp(code: Finding["code"], t: TFunction): string {
  if (isFlag(code)) return t(`flag.${code}.help`);
  const rowErrorCode: RowErrorCode = code;
  return t(`rowError.${rowErrorCode}.help`);
}

/** F12, or what there is to point at where no cell is. */
export function findingCell({ address, rowNumber }: Finding, t: TFunction): string {
  if (address !== "") return address;
  return rowNumber > 0 ? t("rowErrors.cell.header", { row: rowNumber }) : "";
}

/** What the cell holds, or what the figures say. */
export function findingFound({ code, found, params }: Finding, t: TFunction): string {
  if (isFlag(code)) return t(`flag.${code}.detail`, { ...params, found, count: Number(params["rows"] ?? 0) });
  if (code === "missing-column") return "";
  return found === "" ? t("rowErrors.cell.blank") : t("rowErrors.cell.found", { found });
}

/** How it would be mended or was read, or what that costs. */
export function findingEffect({ code, effect, fix, proposed, reading }: Finding, t: TFunction): string {
  if (reading !== null) {
    if (fix) return t("checks.reading.certain", { reading });
    if (proposed) return t("checks.reading.proposed", { reading });
    return effect === "row-left-out"
      ? t("rowErrors.cell.suggestion", { reading })
      : t("rowErrors.cell.read", { reading });
  }
  if (effect === null || code === "missing-column") return "";
  if (effect === "read") return t("rowErrors.cell.readAsIs");
  return effect === "row-left-out" ? t("rowErrors.cell.row-left-out") : t("rowErrors.cell.value-left-out");
}
