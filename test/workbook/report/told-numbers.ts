import type { PlanCell, WorkbookOp, WorkbookPlan } from "../../../src/workbook/plan";
import { textLooks } from "../../../src/workbook/report/report-look";
import { pageColumns } from "../../../src/workbook/report/report-page";

export type ToldNumber = { readonly value: number; readonly decimals: number; readonly isShare: boolean };

type Write = Extract<WorkbookOp, { kind: "write" }>;

/** The report's sentences: texts across the page in the size of sentences. */
export function sentencesOf(ops: WorkbookPlan): string[] {
  const report = writesOf(ops).find(({ range }) => range.sheet === "report");
  return ops.flatMap((op) => {
    if (op.kind !== "format" || op.range.sheet !== "report" || op.range.columns !== pageColumns) return [];
    if (op.format.fontSize !== textLooks.point.fontSize || op.format.vertical !== "Top") return [];
    const text = report?.cells[op.range.row - report.range.row]?.[0];
    return typeof text === "string" ? [text] : [];
  });
}

/** Every number that a cell of the month's sheets shows, sentences left out; of texts such as 60/80 each of their numbers. */
export function figuresOf(ops: WorkbookPlan): number[] {
  const sentences = new Set(sentencesOf(ops));
  return writesOf(ops).flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => {
      const shown = shownIn(cell);
      if (typeof shown === "number") return [shown];
      if (typeof shown !== "string" || sentences.has(shown)) return [];
      return numbersIn(shown).map(({ value, isShare }) => (isShare ? value / 100 : value));
    }),
  );
}

/** Dates, months and quarters are none; neither is the confidence of an interval. */
export function numbersIn(text: string): ToldNumber[] {
  const rest = text.replace(/\d{4}-\d{2}(-\d{2})?|\d+ 月|95%|±10%/g, " ");
  return [...rest.matchAll(/(?<![\p{L}\d])(\d[\d,]*(?:\.\d+)?)(%| 个百分点| points)?/gu)].map(
    ([, digits = "", unit]) => ({
      value: Number(digits.replaceAll(",", "")),
      decimals: digits.split(".")[1]?.length ?? 0,
      isShare: unit !== undefined,
    }),
  );
}

export function isSaid({ value, decimals, isShare }: ToldNumber, figure: number): boolean {
  const shown = Math.abs(isShare ? figure * 100 : figure);
  return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

function shownIn(cell: PlanCell): unknown {
  return typeof cell === "object" && cell !== null ? cell.expected : cell;
}

function writesOf(ops: WorkbookPlan): Write[] {
  return ops.filter((op): op is Write => op.kind === "write");
}
