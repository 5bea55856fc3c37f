import type { PaneLanguage } from "./language";
import type { PaneTexts } from "./texts";
import type { firstTexts } from "./zh-CN-first";

/** What the pane says until another view than its first is shown. */
export type FirstTexts = Pick<PaneTexts, keyof typeof firstTexts>;

/** Those of one language alone. */
export async function loadFirstTexts(language: PaneLanguage): Promise<FirstTexts> {
  return language === "zh-CN" ? (await import("./zh-CN-first")).firstTexts : (await import("./en-US-first")).firstTexts;
}

/** All texts of one language. */
export async function loadTexts(language: PaneLanguage): Promise<PaneTexts> {
  return language === "zh-CN" ? (await import("./zh-CN")).texts : (await import("./en-US")).texts;
}
