/** The language of headers and generated sheets. */
export type SheetLanguage = "zh-CN" | "en-US";
