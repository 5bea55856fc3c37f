import { sheetDateOf, type SheetDate } from "../../domain/calendar";
import type { Path, Step } from "./path";

/** A customer of the document's table 4, as it stands there; the steps before its last one are ours. */
export type TemplateCustomer = {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly source: string;
  readonly owner: string;
  readonly keyFacts: string;
  readonly expectedClose: SheetDate;
  readonly amount: number;
  readonly remark: string;
  readonly path: Path;
};

/** The first date is 新建, each further pair 退出时间 and 进入时间 of the next stage. */
function straightPath(created: string, ...moves: readonly (readonly [exited: string, entered: string])[]): Path {
  const start: Step = { kind: "created", from: null, exited: null, to: 0, date: sheetDateOf(created), reason: "" };
  return [
    start,
    ...moves.map(([exited, entered], from): Step => ({
      kind: "advanced",
      from,
      exited: sheetDateOf(exited),
      to: from + 1,
      date: sheetDateOf(entered),
      reason: "",
    })),
  ];
}

export const templateCustomers: readonly TemplateCustomer[] = [
  {
    id: "KH001",
    name: "科技",
    industry: "SaaS",
    source: "线上推广",
    owner: "销售李*",
    keyFacts: "需求:客户管理模块;预算:15万",
    expectedClose: sheetDateOf("2024-04-20"),
    amount: 15,
    remark: "客户要求增加移动端功能",
    path: straightPath(
      "2024-01-08",
      ["2024-01-18", "2024-01-22"],
      ["2024-02-07", "2024-02-20"],
      ["2024-03-05", "2024-03-10"],
    ),
  },
  {
    id: "KH002",
    name: "制造",
    industry: "制造业",
    source: "展会",
    owner: "销售王*",
    keyFacts: "需求:生产监控系统;预算:25万",
    expectedClose: sheetDateOf("2024-04-10"),
    amount: 25,
    remark: "价格敏感,需申请折扣",
    path: straightPath(
      "2023-12-11",
      ["2023-12-22", "2023-12-25"],
      ["2024-01-19", "2024-01-24"],
      ["2024-02-26", "2024-02-29"],
      ["2024-03-08", "2024-03-15"],
    ),
  },
  {
    id: "KH003",
    name: "贸易",
    industry: "贸易",
    source: "转介绍",
    owner: "销售张*",
    keyFacts: "需求:进销存系统;预算:8万",
    expectedClose: sheetDateOf("2024-03-20"),
    amount: 8,
    remark: "已收首付款4万",
    path: straightPath(
      "2023-11-20",
      ["2023-12-01", "2023-12-04"],
      ["2023-12-18", "2023-12-20"],
      ["2024-01-12", "2024-01-15"],
      ["2024-02-02", "2024-02-05"],
      ["2024-02-23", "2024-02-27"],
      ["2024-03-12", "2024-03-20"],
    ),
  },
];
