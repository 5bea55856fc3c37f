import type { StageLosses } from "../../domain/analysis/bottleneck";
import { stageCosts, targetName } from "./bottleneck-sentences";
import { amountFormat } from "./amount-format";
import { cell, figureColumn, textColumn, type ReportSection, type ReportTable } from "./report-blocks";
import type { ReportScope } from "./report-scope";
import { segmentName, traitWords } from "./segment-names";

const mostCauses = 5;
const mostExamples = 2;
const longestExample = 20;

/** Which stage costs most, what those lost there have in common, and what may lie behind it. */
export function bottleneckSection(scope: ReportScope): ReportSection {
  const zh = scope.phrases.isChinese;
  const { losses, lossy } = scope.report.bottleneck;
  if (!losses) return [];
  return [
    { kind: "heading", text: zh ? "瓶颈与流失原因(近三个月)" : "Bottleneck and causes of loss (three months)" },
    ...lossSentences(losses, scope).map((text) => ({ kind: "point", text }) as const),
    ...(lossy.some(({ winsRegained }) => winsRegained > 0) ? [bottleneckTable(scope)] : []),
  ];
}

function lossSentences(losses: StageLosses, scope: ReportScope): readonly string[] {
  return [...traitSentences(losses, scope), ...causeSentences(losses, scope)];
}

function traitSentences({ stage, traits }: StageLosses, scope: ReportScope): readonly string[] {
  const { phrases, language, stageName } = scope;
  const zh = phrases.isChinese;
  const name = stageName(stage);
  if (traits.isTooFew) {
    return [
      zh
        ? `${name}流失 ${traits.lost} 个、转入 ${traits.passed} 个,至少各要 10 个才能比较两者的特征。`
        : `${name}: ${traits.lost} lost and ${traits.passed} moved on; it takes 10 of each to compare what they have in common.`,
    ];
  }
  if (traits.findings.length === 0) {
    return [
      zh
        ? `${name}流失的 ${traits.lost} 个与转入的 ${traits.passed} 个,在来源、行业、责任人、金额、停留天数上没有超出偶然的差别。`
        : `In ${name} the ${traits.lost} lost and ${traits.passed} moved on differ by no more than chance in source, industry, owner, amount or days.`,
    ];
  }
  return traits.findings.slice(0, 3).map(({ trait, value, lostWith, lost, passedWith, passed }) => {
    const what = `${traitWords[trait][language]}${zh ? "“" : " “"}${segmentName(value, scope)}”`;
    const [among, besides] = [lostWith / lost, passedWith / passed].map(phrases.percent);
    return zh
      ? `${name}流失的客户中 ${among}(${lostWith}/${lost})的${what},转入的客户中只有 ${besides}(${passedWith}/${passed}),差别超出偶然。`
      : `Of those lost in ${name} ${among} (${lostWith} of ${lost}) have ${what}, of those who moved on ${besides} (${passedWith} of ${passed}): more than chance explains.`;
  });
}

/** Questions to the team, as they rest on words somebody wrote. */
function causeSentences({ stage, causes }: StageLosses, scope: ReportScope): readonly string[] {
  const { phrases, stageName } = scope;
  const zh = phrases.isChinese;
  if (causes.lost === 0) return [];
  const name = stageName(stage);
  const unsorted = phrases.percent(causes.unsorted.share);
  if (causes.causes.length === 0) {
    return [
      zh
        ? `${name}流失的 ${causes.lost} 个客户都没有写明可归类的原因,请团队补记流失原因。`
        : `None of the ${causes.lost} lost in ${name} has a reason that could be sorted: please have the team write them down.`,
    ];
  }
  const named = phrases.list(
    causes.causes
      .slice(0, mostCauses)
      .map(({ reason, share, customers }) =>
        zh
          ? `${reason} ${phrases.percent(share)}(${customers.length} 个)`
          : `${reason} ${phrases.percent(share)} (${customers.length})`,
      ),
  );
  return [
    zh
      ? `${name}流失客户的流失原因和备注提到最多的是:${named};未归类 ${unsorted}(一个客户可有多个原因)。这些是写下来的说法,请与团队核实。`
      : `Named most in loss reasons and remarks of those lost in ${name}: ${named}; unclassified ${unsorted} (a customer may have several). These are somebody's words: please ask the team.`,
    ...exampleSentence(causes, scope),
  ];
}

/** Of the causes named most, in the words of those who wrote them. */
function exampleSentence({ causes }: StageLosses["causes"], { phrases }: ReportScope): readonly string[] {
  const zh = phrases.isChinese;
  const told = causes
    .slice(0, mostCauses)
    .flatMap(({ reason, examples: [example] }) => (example ? [{ reason, ...example }] : []))
    .slice(0, mostExamples)
    .map(({ reason, customer, text }) =>
      zh ? `${reason},“${cutText(text)}”(${customer})` : `${reason}, “${cutText(text)}” (${customer})`,
    );
  if (told.length === 0) return [];
  return [zh ? `原话举例:${told.join(";")}。` : `For example: ${told.join("; ")}.`];
}

/** Remarks may be long. */
function cutText(text: string): string {
  const chars = [...text.replace(/\s+/g, " ")];
  return chars.length > longestExample ? `${chars.slice(0, longestExample - 1).join("")}…` : chars.join("");
}

function bottleneckTable({ report, phrases, unit, language, stageName }: ReportScope): ReportTable {
  const zh = phrases.isChinese;
  return {
    kind: "table",
    columns: [
      textColumn(zh ? "阶段" : "Stage"),
      figureColumn(zh ? "已决转化率" : "Decided rate", "0.0%"),
      figureColumn(zh ? "已决客户" : "Decided", "#,##0"),
      figureColumn(zh ? "对照" : "Target", "0.0%"),
      { header: zh ? "对照来源" : "Target from", span: 2, numberFormat: "@", horizontal: "Center" },
      figureColumn(zh ? "每月可多成交" : "More wins a month", "0.0"),
      figureColumn(
        zh ? `可多(${unit})` : `More a month (${unit})`,
        amountFormat(
          report.bottleneck.lossy.map(({ amountRegained }) => amountRegained),
          language,
        ),
      ),
      figureColumn(zh ? "平均停留" : "Mean days", "0.0"),
      figureColumn(zh ? "停留对照" : "Target days", "0.0"),
      figureColumn(zh ? "多占客户·天/月" : "Excess days a month", "#,##0"),
    ],
    rows: stageCosts(report).map(({ stage, loss, hold }) => [
      cell(stageName(stage)),
      cell(loss?.decided.rate ?? "—"),
      cell(loss?.decided.n ?? 0),
      cell(loss?.target ?? "—"),
      cell(loss?.targetFrom ? (zh ? targetName(loss.targetFrom, zh) : targetLabel(loss.targetFrom)) : "—"),
      cell(loss?.winsRegained ?? 0),
      cell(loss?.amountRegained ?? "—"),
      cell(hold?.meanDays ?? "—"),
      cell(hold?.target ?? "—"),
      cell(hold?.customerDaysLost ?? 0),
    ]),
  };
}

function targetLabel(source: "benchmark" | "best-quarter"): string {
  return source === "benchmark" ? "Benchmark" : "Best quarter";
}
