import type { TFunction } from "i18next";
import type { ShownCustomers } from "../../../app/ports";

/** Whom the list shows by now; "" where the user is asked something instead. */
export function shownText(title: string, result: ShownCustomers, t: TFunction): string {
  if (result.kind === "gone") return t("overview.shown.gone", { title });
  return result.kind === "shown" ? t("overview.shown.text", { title, count: result.visibleRows }) : "";
}
