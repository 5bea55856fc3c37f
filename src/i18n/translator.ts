import { createInstance, type i18n } from "i18next";
import type { PaneLanguage } from "./language";
import { enTexts, zhTexts } from "./texts";

declare module "i18next" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- i18next is told of the keys by merging.
  interface CustomTypeOptions {
    resources: { translation: typeof zhTexts };
  }
}

/** The texts in one language, ready at once: they are part of the bundle. */
export function createTranslator(language: PaneLanguage): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { "zh-CN": { translation: zhTexts }, "en-US": { translation: enTexts } },
    fallbackLng: false,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  return translator;
}
