import { texts as enUS } from "./en-US";
import type { PaneLanguage } from "./language";
import { texts as zhCN } from "./zh-CN";

export type PaneTexts = typeof zhCN | typeof enUS;

/** All languages at once, for where size does not matter; the pane itself loads the one it speaks (load-texts.ts). */
export const allTexts: Readonly<Record<PaneLanguage, PaneTexts>> = { "zh-CN": zhCN, "en-US": enUS };
