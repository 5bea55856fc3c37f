import type { TFunction } from "i18next";
import type { AdoptState } from "../../state/adopt-state";

/** What a screen reader is told of the adoption. */
export function adoptAnnouncement({ look, run, outcome }: AdoptState, t: TFunction): string {
  if (run.kind === "busy") return t(`adopt.busy.${run.task}`);
  if (run.kind === "failed" || look.kind === "failed") return "";
  if (look.kind === "looking") return t("adopt.looking");
  if (look.kind === "nothing") return t("adopt.nothing.title");
  if (outcome) return outcome.kind === "adopted" ? t("adopt.done.title") : t("adopt.undone");
  return look.kind === "offered" ? t("adopt.found.title", { sheet: look.preview.proposal.sheetName }) : "";
}
