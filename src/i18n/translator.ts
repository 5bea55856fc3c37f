import { createInstance, type i18n } from "i18next";
import type { PaneLanguage } from "./language";
import type { FirstTexts } from "./load-texts";
import type { texts } from "./zh-CN";

declare module "i18next" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- i18next is told of the keys by merging.
  interface CustomTypeOptions {
    resources: { translation: typeof texts };
  }
}

/** Ready at once. `own` are the texts in that language. */
export function createTranslator(language: PaneLanguage, own: FirstTexts): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { [language]: { translation: own } },
    fallbackLng: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  return translator;
}

/** From now on it has these, too, in its own language. */
export function addTexts(translator: i18n, texts: FirstTexts): void {
  translator.addResourceBundle(translator.language, "translation", texts);
}
