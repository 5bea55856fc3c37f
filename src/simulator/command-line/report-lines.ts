import type { PublishedMonth } from "../../app/publish-result";
import { formatMonth } from "../../domain/calendar";
import { cellOf, effectText, foundText } from "../../taskpane/components/RowErrors/row-error-text";
import type { RowError } from "../../workbook/row-error";
import type { FileWarning } from "../file/file-warning";
import type { CommandWords } from "./command-words";

/** What the run wrote, and what it left out and why: one finding a line, and every finding. */
export function reportLines(
  published: PublishedMonth,
  output: string,
  warnings: readonly FileWarning[],
  words: CommandWords,
): string[] {
  const { month, sheetNames, customers, detailRows, inferredTransitions, rowErrors, differences } = published;
  const names = Object.values(sheetNames).join(words.say("listSeparator"));
  const lines = [
    words.say("written", { file: output }),
    words.say("sheets", { month: formatMonth(month), names }),
    words.say("counted", { customers, rows: detailRows }),
  ];
  if (inferredTransitions > 0) lines.push(words.say("inferred", { count: inferredTransitions }));
  lines.push(...findingLines(rowErrors, words));
  lines.push(...warnings.map(({ code, place }) => words.say(`warning.${code}`, { place })));
  if (differences.length === 0) return [...lines, words.say("noDifferences")];
  lines.push(words.say("differences", { count: differences.length }));
  for (const { sheetName, cell, expected, found } of differences) {
    const shown = expected ?? words.say("blank");
    lines.push(words.say("difference", { place: `${sheetName}!${cell}`, expected: shown, found: String(found) }));
  }
  return lines;
}

function findingLines(errors: readonly RowError[], words: CommandWords): string[] {
  if (errors.length === 0) return [words.say("noFindings")];
  const leftOut = new Set(
    errors
      .filter(({ effect }) => effect === "row-left-out")
      .map(({ sheetName, rowNumber }) => `${sheetName}!${rowNumber}`),
  );
  return [
    words.say("findings", { count: errors.length, rows: leftOut.size }),
    ...errors.map((error) => findingLine(error, words)),
  ];
}

function findingLine(error: RowError, words: CommandWords): string {
  return words.say("finding", {
    sheet: error.sheetName,
    cell: cellOf(error, words.t),
    header: error.header,
    // A line is a line, whatever stands in the cell.
    found: foundText(error, words.t).replaceAll(/\s+/g, " "),
    reason: words.t(`rowError.${error.code}.title`),
    effect: effectText(error, words.t),
  });
}
