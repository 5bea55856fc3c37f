import type { TFunction } from "i18next";
import type { Shown } from "../../state/overview-state";
import { figureTitle } from "./figure-text";

/** Whom the list shows by now; "" where the user is asked something instead. */
export function shownText({ choice, result }: Shown, t: TFunction): string {
  const title = figureTitle(choice, t);
  if (result.kind === "gone") return t("overview.shown.gone", { title });
  return result.kind === "shown" ? t("overview.shown.text", { title, count: result.visibleRows }) : "";
}
