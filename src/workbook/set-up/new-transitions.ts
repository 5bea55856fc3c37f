import { encodeTransitions, type EncodedRows } from "../encode/encode-records";
import { columnKeys, type ColumnKey, type Words } from "../table-schema";
import { transitionsTable } from "../tables/transitions-table";
import { exampleTransitions } from "./example-customers";
import type { SetUpContent } from "./set-up-content";
import type { ColumnLook, TableLook } from "./table-plan";

type Key = ColumnKey<typeof transitionsTable>;

const looks: Readonly<Record<Key, ColumnLook>> = {
  sequence: { width: 5 },
  customer: { width: 9 },
  kind: { width: 7 },
  from: { width: 9 },
  exited: { width: 8 },
  to: { width: 9 },
  entered: { width: 8 },
  owner: { width: 8 },
  reason: { width: 18, wrap: true },
  origin: { width: 8 },
  recordedOn: { width: 8 },
};

export const transitionsLook: TableLook = {
  columns: columnKeys(transitionsTable).map((key) => looks[key]),
  firstExtra: columnKeys(transitionsTable).length,
};

export const transitionHints: Readonly<Partial<Record<Key, Words>>> = {
  sequence: {
    "zh-CN": "记录的先后;同一天内的变化按此排序。",
    "en-US": "The order of recording; it orders the events of one day.",
  },
  kind: {
    "zh-CN": "升级:进入后面的阶段;降级:退回前面的阶段;移交:更换责任人。",
    "en-US": "Advanced: into a later stage. Returned: into an earlier one. Handed over: to another owner.",
  },
  exited: {
    "zh-CN": "停止在原阶段跟进的日期;类型为流失时即流失日期。",
    "en-US": "When work in the old stage ended; for a loss, the day it was lost.",
  },
  entered: { "zh-CN": "进入新阶段的日期。", "en-US": "When the customer entered the new stage." },
  owner: { "zh-CN": "从此刻起负责该客户的人。", "en-US": "Who holds the customer from then on." },
  origin: {
    "zh-CN": "表格:修改客户跟踪表后记录;面板:在面板中填写;推断:由“上一阶段”推出;导入:来自导入的文件。",
    "en-US":
      "Sheet: recorded after an edit of the customer list. Pane: entered there. Inferred: from the previous stage. Import: from a file.",
  },
};

/** The examples' history, or one empty row. */
export function newTransitionRows({ examples, stages, language, today }: SetUpContent): EncodedRows {
  const history = exampleTransitions(examples, stages);
  if (history.length === 0) return [columnKeys(transitionsTable).map(() => null)];
  return encodeTransitions(history, { language, stages }, today);
}
