import type { StageConversion } from "../../domain/analysis/conversion-rates";
import type { Change } from "../../domain/analysis/rate-changes";
import { summaryAddress, shown, type ReportScope } from "./report-scope";
import { cell, figureColumn, textColumn, type ReportSection, type ReportTable } from "./report-blocks";

/** The four rates of each stage, what has changed, and why they differ. */
export function conversionSection(scope: ReportScope): ReportSection {
  const zh = scope.phrases.isChinese;
  return [
    { kind: "heading", text: zh ? "阶段转化:四种转化率" : "Conversion: four rates" },
    conversionTable(scope),
    ...scope.report.conversion.map((stage) => ({ kind: "point", text: stageSentence(stage, scope) }) as const),
    ...differenceSentences(scope).map((text) => ({ kind: "point", text }) as const),
    ...quarterSentences(scope).map((text) => ({ kind: "point", text }) as const),
    {
      kind: "note",
      text: zh
        ? "月表 = 转入 ÷ 期末(含仍在段的客户);已决 = 转入 ÷(转入 + 流失);批次 = 某月首次进入的客户在 90 天内进入后续阶段的比例;到达 = 曾到达该阶段或更后阶段的客户占全部客户的比例。月表不能连乘;区间为 95% 置信区间。"
        : "Monthly = moved on ÷ closing, those still inside included; decided = moved on ÷ (moved on + lost); batch = of those who first entered in a month, the share in a later stage within 90 days; reached = share of all customers who got to the stage or beyond. Monthly rates must not be multiplied; intervals are 95%.",
    },
  ];
}

function conversionTable(scope: ReportScope): ReportTable {
  const { report, phrases, sources, stageName } = scope;
  const zh = phrases.isChinese;
  const rate = (header: string) => figureColumn(header, "0.0%");
  const text = (header: string, span: number) => textColumn(header, span, "Center");
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "阶段" : "Stage"),
      rate(zh ? "月表" : "Monthly"),
      rate(zh ? "已决" : "Decided"),
      text(zh ? "已决客户" : "Decided of", 1),
      text(zh ? "已决的区间" : "Interval", 2),
      rate(zh ? "批次(90天)" : "Batch (90 d)"),
      text(zh ? "批次月份与人数" : "Batch month, size", 2),
      rate(zh ? "到达" : "Reached"),
      text(zh ? "到达人数" : "Count", 1),
    ],
    rows: report.conversion.map((stage, place) => {
      const batch = matureBatch(stage);
      return [
        cell(stageName(stage.stage)),
        cell(shown(summaryAddress(sources, place, "monthlyRate"), stage.monthly.rate)),
        cell(shown(summaryAddress(sources, place, "decidedRate"), stage.decided.rate)),
        cell(`${stage.decided.numerator}/${stage.decided.n}`),
        cell(stage.decided.rate === null ? "—" : phrases.between(stage.decided.low, stage.decided.high)),
        cell(batch?.rate.rate ?? "—"),
        cell(
          batch
            ? zh
              ? `${scope.monthName(batch.month)},${batch.rate.n} 个`
              : `${scope.monthName(batch.month)}, ${batch.rate.n}`
            : "—",
        ),
        cell(stage.reached.rate),
        cell(phrases.number(stage.reached.numerator)),
      ];
    }),
  };
}

/** The latest batch that has had its 90 days. */
function matureBatch({ cohorts }: StageConversion) {
  for (const { month, rates } of cohorts) {
    const whole = rates.find(({ days, isMature, rate }) => days === 90 && isMature && rate.n > 0);
    if (whole) return { month, rate: whole.rate };
  }
  return null;
}

function stageSentence(conversion: StageConversion, scope: ReportScope): string {
  const { report, phrases, stageName } = scope;
  const name = stageName(conversion.stage);
  const zh = phrases.isChinese;
  if (conversion.difference === "nobody")
    return zh ? `${name}:本月没有客户。` : `${name}: nobody was in it this month.`;
  if (conversion.decided.rate === null) {
    return zh
      ? `${name}:本月没有客户转入下一阶段或流失,没有已决转化率。`
      : `${name}: nobody moved on or was lost this month, so there is no decided rate.`;
  }
  const next = report.stages[report.stages.findIndex(({ id }) => id === conversion.stage) + 1]?.name ?? "";
  const change = report.changes.find(({ stage }) => stage === conversion.stage)?.change;
  const parts = [
    zh
      ? `${name}→${next} 的已决转化率为 ${phrases.rate(conversion.decided)}`
      : `${name} → ${next}: decided rate ${phrases.rate(conversion.decided)}`,
    ...(change ? changeText(change, phrases, zh ? "上月" : "the month before") : []),
  ];
  return zh ? `${parts.join(",")}。` : `${parts.join(", ")}.`;
}

/** Nothing that chance explains is called up or down without saying so. */
function changeText({ difference, verdict }: Change, phrases: ReportScope["phrases"], than: string): string[] {
  const zh = phrases.isChinese;
  if (difference === null) return [];
  const points = phrases.number(Math.abs(difference) * 100, 1);
  if (points === "0.0") return [zh ? `与${than}相同` : `the same as ${than}`];
  const moved = zh
    ? `比${than}${difference > 0 ? "高" : "低"} ${points} 个百分点`
    : `${points} points ${difference > 0 ? "above" : "below"} ${than}`;
  const verdicts: Record<Change["verdict"], string> = zh
    ? {
        risen: "超出随机波动,确有上升",
        fallen: "超出随机波动,确有下降",
        noise: "可能只是波动",
        unknown: "客户太少或本月未结束,不足以判断",
      }
    : {
        risen: "a real rise, more than chance explains",
        fallen: "a real fall, more than chance explains",
        noise: "maybe by chance",
        unknown: "on too few, or a month not over, to tell",
      };
  return [moved, verdicts[verdict]];
}

/** Why the monthly rates are others than the decided ones, the stages with one cause in one sentence. */
function differenceSentences({ report, phrases, stageName }: ReportScope): readonly string[] {
  const zh = phrases.isChinese;
  const kinds = [
    [
      "open-counted",
      "低于已决,因为仍未离开的客户也算在月表的分母里",
      "below the decided rate, as customers not moved on yet are counted in it",
    ],
    [
      "returned-counted",
      "低于已决,主要因为退回的客户也算在月表的分母里",
      "below the decided rate, mostly as those who went back are counted in it",
    ],
    [
      "lost-left-out",
      "高于已决或没有数字,因为流失的客户不在月表的分母里",
      "above the decided rate or without a figure, as those lost are left out of it",
    ],
  ] as const;
  const told = report.conversion.filter(({ difference }) => difference !== "nobody" && difference !== "undecided");
  return kinds.flatMap(([kind, chinese, english]) => {
    const stages = told.filter(({ difference }) => difference === kind);
    if (stages.length === 0) return [];
    const isAll = stages.length === told.length && stages.length > 1;
    const names = phrases.list(stages.map(({ stage }) => stageName(stage)));
    if (zh) return [`${isAll ? "各阶段" : names}的月表转化率${chinese}。`];
    return [`${isAll ? "In every stage" : `In ${names}`} the monthly rate is ${english}.`];
  });
}

/** What really changed from one whole quarter to the next. */
function quarterSentences(scope: ReportScope): readonly string[] {
  const { report, phrases, stageName } = scope;
  const zh = phrases.isChinese;
  const latest = report.quarters.at(-1);
  if (report.quarters.length < 2 || !latest) return [];
  const real = latest.stages.filter(({ change }) => change.verdict === "risen" || change.verdict === "fallen");
  if (real.length === 0) {
    return [
      zh
        ? "最近一个完整季度与前一季度相比,没有阶段的已决转化率变化超出随机波动。"
        : "Between the last two whole quarters no stage's decided rate changed by more than chance explains.",
    ];
  }
  return real.map(({ stage, decided, change }) => {
    const parts = changeText(change, phrases, zh ? "前一季度" : "the quarter before");
    return zh
      ? `季度对比:${stageName(stage)} 的已决转化率为 ${phrases.rate(decided)},${parts.join(",")}。`
      : `By quarters: ${stageName(stage)} at ${phrases.rate(decided)}, ${parts.join(", ")}.`;
  });
}
