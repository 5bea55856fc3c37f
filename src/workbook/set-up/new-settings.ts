import { encodeLists, encodeReasons, encodeSettings, encodeStages, type EncodedRows } from "../encode/encode-records";
import { encodeRows } from "../encode/encode-rows";
import { columnKeys, type ColumnKey, type Words } from "../table-schema";
import { listsTable } from "../tables/lists-table";
import type { reasonsTable } from "../tables/reasons-table";
import { stagesTable } from "../tables/stages-table";
import { defaultRules } from "../actions/default-rules";
import { rulesTable } from "../tables/rules-table";
import { defaultReasons } from "./default-lists";
import type { SetUpContent } from "./set-up-content";
import type { ColumnLook, TableLook } from "./table-plan";

const stageLooks: Readonly<Record<ColumnKey<typeof stagesTable>, ColumnLook>> = {
  name: { width: 9 },
  entryRule: { width: 18, wrap: true },
  exitRule: { width: 18, wrap: true },
  scenario: { width: 13, wrap: true },
  kind: { width: 6 },
  averagePrice: { width: 8 },
  benchmarkDays: { width: 8 },
  benchmarkRate: { width: 8 },
  id: { width: 8 },
  aliases: { width: 28, wrap: true },
};

export const stagesLook: TableLook = {
  columns: columnKeys(stagesTable).map((key) => stageLooks[key]),
  firstExtra: columnKeys(stagesTable).indexOf("id"),
};

export const settingsLook: TableLook = {
  columns: [{ width: 9 }, { width: 7, horizontal: "Center" }, { width: 30, wrap: true }],
  firstExtra: 3,
};

export const listsLook: TableLook = {
  columns: [{ width: 10 }, { width: 9 }, { width: 9 }, { width: 12 }],
  firstExtra: 4,
};

export const reasonsLook: TableLook = {
  columns: [
    { width: 12, wrap: true },
    { width: 28, wrap: true },
  ],
  firstExtra: 2,
};

export const rulesLook: TableLook = {
  columns: [{ width: 8 }, { width: 16, wrap: true }, { width: 28, wrap: true }, { width: 28, wrap: true }],
  firstExtra: 4,
};

/** Above each table. */
export const settingsCaptions = {
  stages: {
    "zh-CN": "阶段:按先后排列,最后一个为成交;改名、拆分、增删请在面板的“阶段管理”中进行",
    "en-US": "Stages, in order; the last one is the won one. Rename, split, add or remove them in the pane",
  },
  settings: { "zh-CN": "参数:修改“值”一列", "en-US": "Settings: change the Value column" },
  lists: { "zh-CN": "下拉选项:改这里即改下拉菜单", "en-US": "Dropdown lists: edit them here" },
  reasons: { "zh-CN": "超时原因:备注含有关键词即归入该原因", "en-US": "Overdue reasons, by keywords in the remarks" },
  rules: {
    "zh-CN": "建议规则:分析有此发现时,建议这些优化措施",
    "en-US": "Suggestions: what is found, and which measure it suggests",
  },
} as const satisfies Readonly<Record<string, Words>>;

export const stageHints: Readonly<Partial<Record<ColumnKey<typeof stagesTable>, Words>>> = {
  kind: {
    "zh-CN": "最后一个阶段为“成交”,其余为“进行中”。",
    "en-US": "Won for the last stage, Open for all others.",
  },
  averagePrice: {
    "zh-CN": "用于预计成交金额;留空则取该阶段客户自己的预计成交金额的平均值。",
    "en-US": "For the expected amount. Empty: the mean of the customers' own amounts.",
  },
  benchmarkDays: {
    "zh-CN": "同行在该阶段平均停留多少天;平均停留超过它时标黄,人数不足时也用于判断停留超期。",
    "en-US":
      "What is usual in the trade. A longer mean dwell is marked amber; it is also the baseline of small stages.",
  },
  benchmarkRate: {
    "zh-CN": "同行在该阶段的转化率,如 40%。",
    "en-US": "The conversion rate that is usual in the trade, such as 40%.",
  },
  id: {
    "zh-CN": "请勿修改:阶段改名后靠它找回历史。",
    "en-US": "Do not change it: by it the history is found again after a renaming.",
  },
  aliases: {
    "zh-CN": "以前用过或别处使用的名称,用“、”分隔;客户表中出现时按该阶段处理。",
    "en-US": "Former names and synonyms, separated by semicolons; in the customer list they are read as this stage.",
  },
};

export const reasonHints: Readonly<Partial<Record<ColumnKey<typeof reasonsTable>, Words>>> = {
  keywords: {
    "zh-CN": "用“、”分隔;备注中含有任意一个即归入该原因。",
    "en-US": "Separated by semicolons; a remark with any of them names the reason.",
  },
};

export const ruleHints: Readonly<Partial<Record<ColumnKey<typeof rulesTable>, Words>>> = {
  condition: {
    "zh-CN": "阶段名称、流失原因或特征中含有任意一个词即适用,用“、”分隔;留空适用于所有同类发现。",
    "en-US":
      "Any of these words in the stage, the cause or the trait, separated by semicolons. Empty: for every such finding.",
  },
  acceptance: {
    "zh-CN": "{目标} 会换成该阶段的目标值。",
    "en-US": "{target} becomes the stage's target.",
  },
};

export function newStageRows({ stages, language }: SetUpContent): EncodedRows {
  return encodeStages(stages, { language, stages });
}

export function newSettingRows({ settings, language }: SetUpContent): EncodedRows {
  return encodeSettings(settings, language);
}

export function newListRows({ lists, language }: SetUpContent): EncodedRows {
  const rows = encodeLists(lists, language);
  return rows.length > 0 ? rows : [columnKeys(listsTable).map(() => null)];
}

export function newReasonRows({ language }: SetUpContent): EncodedRows {
  return encodeReasons(defaultReasons[language], language);
}

export function newRuleRows({ language }: SetUpContent): EncodedRows {
  return encodeRows(rulesTable, defaultRules(language), { language, stages: [] });
}
