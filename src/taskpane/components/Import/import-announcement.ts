import type { TFunction } from "i18next";
import type { ImportOutcome, ImportState, Preview } from "../../state/import-state";

/** What a screen reader is told of the import. */
export function importAnnouncement({ activity, outcome, preview }: ImportState, t: TFunction): string {
  if (activity.kind === "busy") return t(`import.busy.${activity.task}`);
  if (activity.kind !== "idle") return "";
  if (outcome) return outcomeTitle(outcome, t);
  return preview?.kind === "preview" ? previewTitle(preview, t) : "";
}

export function previewTitle({ added, conflicts }: Preview, t: TFunction): string {
  const fresh = t("import.new", { count: added.length });
  const differing = t("import.differing", { count: conflicts.length });
  return t("import.title", { fresh, differing });
}

export function outcomeTitle(outcome: ImportOutcome, t: TFunction): string {
  if (outcome.kind === "undone") return t("import.undone");
  const fresh = t("import.new", { count: outcome.added });
  const changed = t("import.changed", { count: outcome.changed });
  return t("import.done", { fresh, changed });
}
