import type { TFunction } from "i18next";
import type { TraitValue } from "../../../domain/analysis/trait-values";
import type { SegmentValue } from "../../../domain/analysis/segments";

/** "展会", "5 至 10", "未填写" */
export function valueText(value: SegmentValue | TraitValue, t: TFunction): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "blank") return t("analysis.value.blank");
  const { from, below } = value;
  if (from === null) return below === null ? t("analysis.value.any") : t("analysis.value.below", { below });
  return below === null ? t("analysis.value.from", { from }) : t("analysis.value.between", { from, below });
}

export function rateText(rate: number | null, t: TFunction): string {
  return rate === null ? t("overview.unknown") : t("overview.rate", { rate });
}

export function numberText(value: number | null, t: TFunction): string {
  return value === null ? t("overview.unknown") : t("overview.changes.plain", { value });
}
