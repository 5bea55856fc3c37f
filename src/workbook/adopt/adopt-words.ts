import type { Words } from "../table-schema";
import type { AdoptionProblemCode, MappingReason } from "./adoption-proposal";

const w = (zh: string, en: string): Words => ({ "zh-CN": zh, "en-US": en });

/** Why a column is taken for one of ours. */
export const reasonWords: Readonly<Record<MappingReason, Words>> = {
  "own-header": w("表头一致", "the header is the same"),
  synonym: w("表头是同义词", "the header is a synonym"),
  "similar-header": w("表头相近", "the header is similar"),
  "stage-words": w("内容是阶段名称", "it holds names of stages"),
  "status-words": w("内容是客户状态", "it holds states of customers"),
  "unique-codes": w("内容是不重复的编号", "it holds codes that occur once"),
  dates: w("内容是日期", "it holds dates"),
  amounts: w("内容是数字", "it holds numbers"),
  phones: w("内容是电话号码", "it holds phone numbers"),
  "company-names": w("内容是单位名称", "it holds names of companies"),
  people: w("内容是人名", "it holds names of people"),
  "known-words": w("内容是常见的来源或行业", "it holds usual sources or industries"),
  "few-values": w("只有少数几个不同的值", "it has only a few different values"),
  "long-texts": w("内容是文字说明", "it holds free text"),
  chosen: w("由您选定", "you chose it"),
};

/** What to do before the list can be adopted; `{place}` stands for the cells, header, table or sheet. */
export const problemWords: Readonly<Record<AdoptionProblemCode, Words>> = {
  "protected-sheet": w(
    "工作表受保护。请先在“审阅”中撤销工作表保护,再试一次。",
    "The sheet is protected. Please unprotect it on the Review tab and try again.",
  ),
  "merged-cells": w(
    "列表内的 {place} 是合并单元格,表格不能有合并单元格。请取消合并后再试。",
    "{place} is merged, and a table cannot have merged cells. Please unmerge it and try again.",
  ),
  "no-rows": w(
    "表头下面还没有客户。请先填写至少一行,或直接新建客户跟踪表。",
    "There are no customers below the headers. Please enter one, or set up a new customer sheet instead.",
  ),
  "duplicate-headers": w(
    "有多列的表头都是“{place}”。请给它们不同的名称后再试。",
    "Several columns are called “{place}”. Please give them different names and try again.",
  ),
  "overlapping-table": w(
    "表格“{place}”与列表重叠。请移开它,或把它转换为区域后再试。",
    "The table “{place}” overlaps the list. Please move it or convert it to a range and try again.",
  ),
  "another-list": w(
    "工作簿已有一张客户表,在工作表“{place}”上。一个工作簿只能有一张。",
    "The workbook has a customer list already, on the sheet “{place}”. It can only have one.",
  ),
};
