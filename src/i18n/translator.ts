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

/**
 * Ready at once. `own` are the texts in that language.
 * @param rest With what `own` lacks: known to whoever waits for it after this.
 */
export function createTranslator(
  language: PaneLanguage,
  own: FirstTexts,
  rest: Promise<FirstTexts> | null = null,
): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { [language]: { translation: own } },
    fallbackLng: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  // Without them a view says so itself, which waits for them, too.
  void rest?.then(
    (texts) => translator.addResourceBundle(language, "translation", texts),
    () => undefined,
  );
  return translator;
}
