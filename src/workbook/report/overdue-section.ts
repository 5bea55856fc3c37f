import { formatSheetDate } from "../../domain/calendar";
import { amountFormat } from "./amount-format";
import { cell, figureColumn, flagged, textColumn, type ReportSection } from "./report-blocks";
import type { ReportScope } from "./report-scope";

/** The rest is on 停留超期清单. */
const mostRows = 8;

export function overdueSentence({ report, phrases, stageName }: ReportScope): string {
  const { overdue, asOf, settings } = report;
  const zh = phrases.isChinese;
  const [longest] = overdue;
  if (!longest) {
    return zh
      ? `截至 ${formatSheetDate(asOf)} 没有客户停留超期。`
      : `On ${formatSheetDate(asOf)} no customer was overdue in its stage.`;
  }
  const rule = phrases.number(settings.overdueFactor, 1);
  return zh
    ? `共 ${phrases.customers(overdue.length)}停留超期(超过阶段基准的 ${rule} 倍);超出最多的 ${longest.customer.id} 在 ${stageName(longest.stage.id)} ${phrases.wholeDays(longest.days)},基准 ${phrases.days(longest.baseline)}。`
    : `${phrases.customers(overdue.length)} overdue (over ${rule} times the stage's baseline), furthest ${longest.customer.id}: ${phrases.wholeDays(longest.days)} in ${stageName(longest.stage.id)}.`;
}

/** Whom to follow up first. */
export function overdueSection(scope: ReportScope): ReportSection {
  const { report, phrases, unit, language, stageName } = scope;
  const { overdue } = report;
  const shown = overdue.slice(0, mostRows);
  const zh = phrases.isChinese;
  const heading = { kind: "heading", text: zh ? "停留超期客户" : "Overdue customers" } as const;
  if (overdue.length === 0) return [];
  const rest = overdue.length - mostRows;
  return [
    heading,
    {
      kind: "table",
      columns: [
        textColumn(zh ? "客户编号" : "Customer ID"),
        textColumn(zh ? "客户名称" : "Name", 3),
        textColumn(zh ? "阶段" : "Stage", 2),
        textColumn(zh ? "责任人" : "Owner", 2),
        figureColumn(zh ? "停留天数" : "Days", "#,##0"),
        figureColumn(zh ? "基准天数" : "Usual", "0.0"),
        figureColumn(
          zh ? `金额(${unit})` : `Amount (${unit})`,
          amountFormat(
            shown.map(({ customer }) => customer.amount),
            language,
          ),
        ),
      ],
      rows: shown.map(({ customer, stage, owner, days, baseline }) => [
        cell(customer.id),
        cell(customer.name),
        cell(stageName(stage.id)),
        cell(owner),
        flagged(days, "#,##0"),
        cell(baseline),
        cell(customer.amount),
      ]),
    },
    ...(rest > 0
      ? [
          {
            kind: "note",
            text: zh
              ? `另有 ${phrases.customers(rest)},见停留超期清单。`
              : `${phrases.customers(rest)} more; see the overdue list.`,
          } as const,
        ]
      : []),
  ];
}
