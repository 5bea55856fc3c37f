declare const stageId: unique symbol;

/** Stays the same when the stage is renamed, so that history keeps its meaning. */
export type StageId = string & { readonly [stageId]: true };

export type StageKind = "open" | "won";

/** A step of the funnel (阶段). */
export type Stage = {
  readonly id: StageId;
  readonly name: string;
  /** Former names and synonyms that the log or the sheet may still use. */
  readonly aliases: readonly string[];
  readonly kind: StageKind;
  /** 进入标准 */
  readonly entryRule: string;
  /** 退出条件 */
  readonly exitRule: string;
  /** 适配场景 */
  readonly scenario: string;
  /** 平均客单价, in the workbook's amount unit; null leaves it to the customers' own amounts. */
  readonly averagePrice: number | null;
  /** 行业平均停留, in days. */
  readonly benchmarkDays: number | null;
  /** 行业平均转化率, 0 to 1. */
  readonly benchmarkRate: number | null;
};

/** An open stage of which nothing is known but its id and name. */
export const blankStage: Omit<Stage, "id" | "name"> = {
  aliases: [],
  kind: "open",
  entryRule: "",
  exitRule: "",
  scenario: "",
  averagePrice: null,
  benchmarkDays: null,
  benchmarkRate: null,
};

/** In funnel order; the last stage is `won`, every other one `open`. */
export type Stages = readonly Stage[];

export function stageIdOf(text: string): StageId {
  return text as StageId;
}
