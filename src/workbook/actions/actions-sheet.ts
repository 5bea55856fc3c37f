import { isShare, type ActionMetric } from "../../domain/actions/action";
import type { Stages } from "../../domain/stage";
import { encodeRows } from "../encode/encode-rows";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { actionsTable, type ActionRow } from "../tables/actions-table";
import { planListRows, type ListSheet, type PlannedList } from "./list-sheet";

const actionsSheet: ListSheet<typeof actionsTable> = {
  schema: actionsTable,
  sheet: "actions",
  name: { "zh-CN": "优化策略", "en-US": "Improvement Actions" },
  tabColor: "#107C41",
  widths: {
    stage: 8,
    measure: 24,
    owner: 8,
    due: 8,
    acceptance: 24,
    metric: 10,
    baseline: 6,
    target: 6,
    status: 6,
    current: 6,
    verdict: 8,
    reading: 36,
    startedOn: 8,
    appliedOn: 8,
    appliesTo: 10,
    baselineN: 6,
    currentN: 6,
    followedOn: 8,
  },
  wrapped: ["measure", "acceptance", "reading", "appliesTo"],
  chosen: ["metric", "status"],
};

/** How the figures of a metric are shown; as they stand without one. */
export function figureFormat(metric: ActionMetric | null): string {
  if (metric === null) return "General";
  return isShare(metric) ? "0.0%" : "0.0";
}

/** Adds an action at the end of 优化策略, which is made where it is missing. */
export function planNewAction(
  row: Partial<ActionRow>,
  snapshot: WorkbookSnapshot,
  stages: Stages,
  { language, amountUnit }: { readonly language: SheetLanguage; readonly amountUnit: string },
): PlannedList {
  const figure = figureFormat(row.metric ?? null);
  return planListRows(actionsSheet, snapshot, {
    encode: (own) => encodeRows(actionsTable, [row], { language: own, stages }),
    formats: { baseline: figure, target: figure, current: figure },
    language,
    amountUnit,
  });
}
