/** What the pane speaks; the language of the sheets is the workbook's own affair. */
export type PaneLanguage = "zh-CN" | "en-US";

/** The pane's language for a tag as Excel and browsers give it ("zh-Hans-CN", "en-GB"). */
export function paneLanguageOf(tag: string): PaneLanguage {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
