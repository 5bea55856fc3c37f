import type { PaneLanguage } from "../i18n/language";
import { loadFirstTexts } from "../i18n/load-texts";
import { firstView } from "./first-view";
import { prepareFormats } from "./hooks/useTexts";
import { firstUseCases } from "./state/first-use-cases";

/**
 * What a workbook that is set up opens with: it comes while Excel gets ready and is asked what the workbook is.
 * @param language The one that Excel speaks, in all likelihood.
 */
export function preloadFirstView(language: PaneLanguage): void {
  // What does not come now is asked for again when it is shown.
  void Promise.allSettled([
    loadFirstTexts(language),
    firstUseCases.overview(),
    ...Object.values(firstView).map(({ load }) => load()),
  ]);
  setTimeout(() => prepareFormats(language), 0);
}
