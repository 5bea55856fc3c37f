import { firstTexts as enUS } from "./en-US-first";
import type { PaneLanguage } from "./language";
import type { PaneTexts } from "./texts";
import { firstTexts as zhCN } from "./zh-CN-first";

/** What the pane says until another view than its first is shown. */
export type FirstTexts = Pick<PaneTexts, keyof typeof zhCN>;

/** Of all languages: 4 kB that the pane has at once, where a script of the right language alone would be waited for. */
export const firstTexts: Readonly<Record<PaneLanguage, FirstTexts>> = { "zh-CN": zhCN, "en-US": enUS };

/** All texts of one language. */
export async function loadTexts(language: PaneLanguage): Promise<PaneTexts> {
  return language === "zh-CN" ? (await import("./zh-CN")).texts : (await import("./en-US")).texts;
}
