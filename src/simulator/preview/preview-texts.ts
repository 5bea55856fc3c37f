import type { PaneLanguage } from "../../i18n/language";

export type PreviewTexts = {
  readonly title: string;
  readonly note: string;
  readonly open: string;
  readonly openNew: string;
  readonly openSample: string;
  readonly reset: string;
  readonly save: string;
  readonly install: string;
  readonly installLocally: string;
  readonly installOnline: string;
  readonly otherLanguage: string;
  readonly dark: string;
  readonly light: string;
  readonly grid: string;
  readonly loading: string;
  /** As Excel says it. */
  readonly isProtected: string;
  /** Said after `note`. */
  readonly today: (day: string) => string;
};

export const previewTexts: Readonly<Record<PaneLanguage, PreviewTexts>> = {
  "zh-CN": {
    title: "销售漏斗 · 预览",
    note: "没有 Excel 也能试用：左侧是模拟的表格，右侧是加载项的任务窗格。",
    open: "打开 .xlsx",
    openNew: "新建",
    openSample: "示例",
    reset: "重置",
    save: "保存 .xlsx",
    install: "装进 Excel",
    installLocally: "电脑上装有 Excel：在项目目录运行 npm start，Excel 会带着加载项打开。",
    installOnline:
      "Excel 网页版：选择“加载项”→“更多加载项”→“我的加载项”→“上传我的加载项”，选中 manifest.xml；期间保持 npm start 运行。",
    otherLanguage: "English",
    dark: "深色",
    light: "浅色",
    grid: "工作簿",
    loading: "正在打开工作簿…",
    isProtected: "您试图更改的单元格位于受保护的工作表中。若要进行更改，请取消工作表保护。",
    today: (day) => `示例停在 ${day}，这一天当作今天。`,
  },
  "en-US": {
    title: "Sales Funnel · Preview",
    note: "Try it without Excel: a spreadsheet that stands in for it on the left, the add-in's task pane on the right.",
    open: "Open .xlsx",
    openNew: "New",
    openSample: "Sample",
    reset: "Reset",
    save: "Save .xlsx",
    install: "Get it into Excel",
    installLocally:
      "With Excel on this computer: run npm start in the project's folder, and Excel opens with the add-in.",
    installOnline:
      "In Excel on the web: Add-ins, More Add-ins, My Add-ins, Upload My Add-in, then choose manifest.xml; keep npm start running meanwhile.",
    otherLanguage: "中文",
    dark: "Dark",
    light: "Light",
    grid: "Workbook",
    loading: "Opening the workbook…",
    isProtected: "The cell you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
    today: (day) => ` The sample ends on ${day}, which counts as today.`,
  },
};
