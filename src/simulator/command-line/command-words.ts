import type { TFunction } from "i18next";
import { allTexts } from "../../i18n/texts";
import { createTranslator } from "../../i18n/translator";
import type { SheetLanguage } from "../../workbook/sheet-language";
import { commandTexts } from "./command-texts";

type Values = Readonly<Record<string, string | number>>;

/** What the command line says, in one language. */
export type CommandWords = {
  /** The pane's texts: a finding is called the same here and there. */
  readonly t: TFunction;
  /** A text of command-texts.ts, by its keys with dots between. */
  say(key: string, values?: Values): string;
};

export function createCommandWords(language: SheetLanguage): CommandWords {
  const translator = createTranslator(language, allTexts[language]);
  translator.addResourceBundle(language, "command", commandTexts[language]);
  // The pane's type of `t` knows the pane's keys only.
  const translate = translator.t as unknown as (key: string, values: Values) => string;
  return { t: translator.t, say: (key, values = {}) => translate(`command:${key}`, values) };
}
