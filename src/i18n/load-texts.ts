import type { PaneLanguage } from "./language";
import type { PaneTexts } from "./texts";

/** The texts of one language alone. */
export async function loadTexts(language: PaneLanguage): Promise<PaneTexts> {
  return language === "zh-CN" ? (await import("./zh-CN")).texts : (await import("./en-US")).texts;
}
