import { sheetDateOf } from "../../domain/calendar";
import { daysInStage, type Path } from "./path";

/** A row of the document's table 5, made of single customers. */
type TeamRow = {
  readonly owner: string;
  readonly stage: number;
  /** Of the customers up to the row's mean; the one of `templateId` is among them. */
  readonly daysUpToMean: readonly number[];
  readonly templateId: string | null;
  /** Of those above it, with remarks that name the row's reasons. */
  readonly overMean: readonly (readonly [days: number, remark: string])[];
};

/**
 * 15 customers with a mean of 14, 12 with 9, 10 with 8. The remarks of the first two rows name the reasons in table 5's
 * own shares (5 : 3 : 2 and 3 : 2); three customers come no nearer to 70 : 30 than 2 : 1.
 */
const teamRows: readonly TeamRow[] = [
  {
    owner: "销售李*",
    stage: 2,
    daysUpToMean: [6, 7, 9, 10, 10, 11, 12, 13, 14],
    templateId: "KH001",
    overMean: [
      [16, "客户需求变更频繁,对方内部审批慢"],
      [18, "需求又改了两轮,上周漏跟一次"],
      [19, "需求变更较多,还在等对方审批"],
      [20, "客户反复改需求;前期跟进不及时,已补访"],
      [20, "需求变更待双方确认"],
      [25, "需求文档已定稿,卡在内部审批"],
    ],
  },
  {
    owner: "销售王*",
    stage: 3,
    daysUpToMean: [4, 5, 6, 6, 8, 9, 9, 9],
    templateId: "KH002",
    overMean: [
      [10, "方案修改到第三版,决策人出差未定"],
      [11, "方案修改两次,等待确认"],
      [13, "按客户意见再次方案修改"],
      [18, "决策人出差,下周返回后再演示"],
    ],
  },
  {
    owner: "销售张*",
    stage: 4,
    daysUpToMean: [3, 4, 5, 5, 7, 7, 8],
    templateId: null,
    overMean: [
      [13, "对价格有异议,要求再让利"],
      [13, "合同条款争议,法务沟通中"],
      [15, "认为价格偏高,拿同类产品比价"],
    ],
  },
];

export const marchFirst = sheetDateOf("2024-03-01");
export const marchLast = sheetDateOf("2024-03-31");

export type TeamMember = { readonly owner: string; readonly remark: string | null };

/** Who of the customers makes up table 5's rows, by index into `paths`. `idOf` names the template's customers. */
export function chooseTeam(paths: readonly Path[], idOf: (index: number) => string | null): Map<number, TeamMember> {
  const chosen = new Map<number, TeamMember>();
  for (const row of teamRows) {
    const days = paths.map((path) => daysInStage(path, row.stage, marchFirst, marchLast));
    const choose = (wanted: number, isRight: (index: number) => boolean, remark: string | null): void => {
      const index = days.findIndex((found, at) => found === wanted && !chosen.has(at) && isRight(at));
      if (index < 0) throw new RangeError(`no customer with ${wanted} days in stage ${row.stage}`);
      chosen.set(index, { owner: row.owner, remark });
    };
    const template = paths.findIndex((_path, index) => row.templateId !== null && idOf(index) === row.templateId);
    const templateDays = days[template];
    for (const wanted of row.daysUpToMean) {
      const takesTemplate = wanted === templateDays && !chosen.has(template);
      choose(wanted, (index) => (takesTemplate ? index === template : idOf(index) === null), null);
    }
    for (const [wanted, remark] of row.overMean) choose(wanted, (index) => idOf(index) === null, remark);
  }
  return chosen;
}

/** Whether `owner` may hold a customer who is none of table 5's: not in the stage whose row is complete without. */
export function mayHold(owner: string, path: Path): boolean {
  const row = teamRows.find((candidate) => candidate.owner === owner);
  return row === undefined || daysInStage(path, row.stage, marchFirst, marchLast) === null;
}
