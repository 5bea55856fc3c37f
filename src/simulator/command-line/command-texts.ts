import type { PublishStep } from "../../app/publish-result";
import type { SheetLanguage } from "../../workbook/sheet-language";
import type { FileErrorCode } from "../file/file-error";
import type { FileWarning } from "../file/file-warning";
import type { CommandErrorCode } from "./command-error";

/** `{{…}}` is filled in by i18next. */
type CommandTexts = {
  readonly usage: string;
  readonly error: Readonly<Record<CommandErrorCode | FileErrorCode, string>>;
  readonly step: Readonly<Record<PublishStep | "opening" | "saving", string>>;
  readonly written: string;
  readonly sheets: string;
  readonly counted: string;
  readonly inferred: string;
  readonly noFindings: string;
  readonly findings: string;
  readonly finding: string;
  readonly noDifferences: string;
  readonly differences: string;
  readonly difference: string;
  readonly blank: string;
  readonly listSeparator: string;
  readonly sentenceEnd: string;
  readonly unexpected: string;
  readonly warning: Readonly<Record<FileWarning["code"], string>>;
};

const usageLine =
  "npm run report -- IN.xlsx --month YYYY-MM [--out OUT.xlsx] [--lang zh-CN|en-US] [--today YYYY-MM-DD]";

export const commandTexts: Readonly<Record<SheetLanguage, CommandTexts>> = {
  "zh-CN": {
    usage: `用法:${usageLine}`,
    error: {
      "missing-input": `未指定工作簿。用法:${usageLine}`,
      "too-many-inputs": "一次只能处理一个工作簿,多余的参数:{{subject}}",
      "unknown-option": `没有 {{subject}} 这个选项。用法:${usageLine}`,
      "missing-value": "选项 {{subject}} 后面缺少取值。",
      "missing-month": "请用 --month YYYY-MM 指定月份,例如 --month 2024-03。",
      "bad-month": "月份应写作 YYYY-MM,例如 2024-03;收到的是“{{subject}}”。",
      "bad-today": "--today 应是存在的日期,写作 YYYY-MM-DD;收到的是“{{subject}}”。",
      "bad-language": "--lang 只能是 zh-CN 或 en-US;收到的是“{{subject}}”。",
      "output-is-input": "输出文件不能是输入文件本身:{{subject}}",
      "output-other-kind": "输出文件的扩展名应与输入文件一致({{subject}})。",
      "input-not-found": "找不到文件:{{subject}}",
      "input-unreadable": "无法读取文件:{{subject}}",
      "output-unwritable": "无法写入文件:{{subject}}",
      "needs-confirmation": "以下位置有您自己的内容,写入会将其覆盖,因此未做任何改动:{{subject}}。请移走后再运行。",
      empty: "文件是空的。",
      "not-xlsx": "文件不是 Excel 工作簿(.xlsx 或 .xlsm),或已损坏。",
      "old-xls": "文件是旧的 .xls 格式,请先在 Excel 中另存为 .xlsx。",
      "binary-xlsb": "文件是二进制工作簿(.xlsb),请先在 Excel 中另存为 .xlsx。",
      encrypted: "工作簿设有打开密码,请先在 Excel 中取消密码。",
      "strict-xlsx": "文件是 Strict Open XML 格式,请先在 Excel 中另存为普通的 .xlsx。",
    },
    step: { opening: "打开", reading: "读取", reckoning: "计算", writing: "写入", saving: "保存" },
    written: "已写入 {{file}}",
    sheets: "{{month}} · 工作表:{{names}}",
    counted: "计入 {{customers}} 位客户,明细 {{rows}} 行。",
    inferred: "阶段流转中缺少 {{count}} 条变化,已按客户跟踪表推断(只用于计算)。",
    noFindings: "没有需要核对的单元格。",
    findings: "需要核对的单元格 {{count}} 个,其中 {{rows}} 行未计入:",
    finding: "  {{sheet}}!{{cell}}({{header}}){{found}}:{{reason}};{{effect}}",
    noDifferences: "表内公式的结果与计算核心一致。",
    differences: "有 {{count}} 个公式的结果与计算核心不一致:",
    difference: "  {{place}}:应为 {{expected}},公式得 {{found}}",
    blank: "(空)",
    listSeparator: "、",
    sentenceEnd: "。",
    unexpected: "意外错误:{{details}}",
    warning: {
      "dates-from-1904": "工作簿使用 1904 日期系统,日期会早读四年零一天。",
      "array-formula-not-recalculated": "数组公式和模拟运算表保留原有结果,直到在 Excel 中打开:{{place}}",
      "external-link-not-recalculated": "引用其他工作簿的公式保留原有结果。",
      "formula-saved-as-value": "含 LET 或 LAMBDA 的公式已保存为结果值:{{place}}",
      "signature-invalid": "工作簿的数字签名不再有效。",
      "part-removed": "文件中的以下内容未保留:{{place}}",
      "reference-to-renamed-sheet": "图表或透视表可能仍引用工作表的旧名称:{{place}}",
      "objects-not-moved": "插入了行,但其下方的对象无法随之移动:{{place}}",
    },
  },
  "en-US": {
    usage: `Usage: ${usageLine}`,
    error: {
      "missing-input": `No workbook given. Usage: ${usageLine}`,
      "too-many-inputs": "Only one workbook at a time; one argument too many: {{subject}}",
      "unknown-option": `There is no option {{subject}}. Usage: ${usageLine}`,
      "missing-value": "Option {{subject}} needs a value.",
      "missing-month": "Name the month with --month YYYY-MM, for example --month 2024-03.",
      "bad-month": 'A month is written YYYY-MM, for example 2024-03; this is "{{subject}}".',
      "bad-today": '--today takes a day of the calendar, written YYYY-MM-DD; this is "{{subject}}".',
      "bad-language": '--lang is zh-CN or en-US; this is "{{subject}}".',
      "output-is-input": "The output cannot be the input itself: {{subject}}",
      "output-other-kind": "The output needs the extension of the input ({{subject}}).",
      "input-not-found": "No such file: {{subject}}",
      "input-unreadable": "Cannot read the file: {{subject}}",
      "output-unwritable": "Cannot write the file: {{subject}}",
      "needs-confirmation":
        "Writing would overwrite content of your own, so nothing was changed: {{subject}}. Move it and run again.",
      empty: "The file is empty.",
      "not-xlsx": "The file is not an Excel workbook (.xlsx or .xlsm), or it is damaged.",
      "old-xls": "The file is in the old .xls format. Save it as .xlsx in Excel first.",
      "binary-xlsb": "The file is a binary workbook (.xlsb). Save it as .xlsx in Excel first.",
      encrypted: "The workbook is protected by a password to open. Remove the password in Excel first.",
      "strict-xlsx": "The workbook is a Strict Open XML file. Save it as an ordinary .xlsx in Excel first.",
    },
    step: { opening: "Opening", reading: "Reading", reckoning: "Reckoning", writing: "Writing", saving: "Saving" },
    written: "Wrote {{file}}",
    sheets: "{{month}} · sheets: {{names}}",
    counted: "{{customers}} customers counted, {{rows}} rows of detail.",
    inferred: "{{count}} changes missing from the log were inferred from the customers' rows (for the figures only).",
    noFindings: "No cells to look at.",
    findings: "{{count}} cells to look at, {{rows}} rows left out:",
    finding: "  {{sheet}}!{{cell}} ({{header}}) {{found}}: {{reason}}; {{effect}}",
    noDifferences: "The formulas' results agree with the core.",
    differences: "{{count}} formulas come out otherwise than the core:",
    difference: "  {{place}}: expected {{expected}}, the formula gives {{found}}",
    blank: "(blank)",
    listSeparator: ", ",
    sentenceEnd: ". ",
    unexpected: "Unexpected error: {{details}}",
    warning: {
      "dates-from-1904": "The workbook counts days from 1904: its dates are read four years and a day too early.",
      "array-formula-not-recalculated":
        "Array formulas and what-if tables keep their results until Excel opens the file: {{place}}",
      "external-link-not-recalculated": "Formulas that look into other workbooks keep the results they had.",
      "formula-saved-as-value": "A formula with LET or LAMBDA was saved as its result: {{place}}",
      "signature-invalid": "The workbook's digital signature no longer holds.",
      "part-removed": "This was in the file and is no longer: {{place}}",
      "reference-to-renamed-sheet": "Charts or pivot tables may still refer to a sheet's old name: {{place}}",
      "objects-not-moved": "Rows were inserted above objects that could not be moved along: {{place}}",
    },
  },
};
