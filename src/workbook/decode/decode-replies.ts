import { sheetDateFromParts } from "../../domain/calendar";
import { customerIdOf } from "../../domain/customer";
import type { FirstReply } from "../../domain/replies/first-reply";
import { isBlank, isErrorCell } from "../cells/cell-text";
import { emptyCell, refused, taken, takenAs, type Parsed } from "../cells/parsed";
import type { RowError } from "../row-error";
import type { CellValue } from "../snapshot";
import type { repliesTable } from "../tables/replies-table";
import { decodeTable } from "./decode-table";
import type { CellContext } from "./parse-cell";
import { rowErrorAt, type TableCells } from "./table-cells";

export type DecodedReplies = { readonly replies: readonly FirstReply[]; readonly errors: readonly RowError[] };

/** A row whose moments cannot be read, or whose reply comes before the contact, is left out. */
export function decodeReplies(cells: TableCells<typeof repliesTable>, context: CellContext): DecodedReplies {
  const { rows, errors } = decodeTable(cells, context, "unknown-kind");
  const found = [...errors];
  const replies = rows.flatMap(({ index, row }): FirstReply[] => {
    if (!row) return [];
    const moment = (key: "contactedAt" | "repliedAt"): Parsed<number> => {
      const parsed = parseMoment(row[key] ?? "");
      const effect = parsed.value === null ? "row-left-out" : "read";
      if (parsed.problem) found.push(rowErrorAt(cells, index, key, parsed.problem, effect));
      return parsed;
    };
    const [contacted, replied] = [moment("contactedAt"), moment("repliedAt")];
    if (contacted.value === null || (replied.value === null && replied.problem)) return [];
    if (replied.value !== null && replied.value < contacted.value) {
      const problem = { code: "dates-out-of-order", reading: null } as const;
      found.push(rowErrorAt(cells, index, "repliedAt", problem, "row-left-out"));
      return [];
    }
    return [{ customer: customerIdOf(row.customer), contactedAt: contacted.value, repliedAt: replied.value }];
  });
  return { replies, errors: found };
}

const momentText = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A serial with its time of day, or a text that can only be one (2024-03-05 14:30). */
function parseMoment(cell: CellValue): Parsed<number> {
  if (isBlank(cell)) return emptyCell;
  if (isErrorCell(cell)) return refused("cell-error");
  if (typeof cell === "number") return cell > 0 ? taken(cell) : refused("not-a-date");
  const parts = momentText.exec(String(cell).normalize("NFKC").trim());
  const numbers = ((parts ?? []) as readonly (string | undefined)[]).map((part) => Number(part ?? 0));
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  const date = parts && sheetDateFromParts(year, month, day);
  if (date === null || hour > 23 || minute > 59 || second > 59) return refused("not-a-date");
  return takenAs(date + (hour * 3600 + minute * 60 + second) / 86_400, "date-as-text", String(cell).trim());
}
