import type { BlockRange, WorkbookOp } from "../workbook/plan";
import type { PlanSheets } from "./plan-sheets";
import type { Reading } from "./read-undo-rows";

type Op<Kind extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: Kind }>;

/** A rule of Excel's with what is shown along with it, as it was read. */
export type KeptValidation = {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
};

type Piece = { readonly range: BlockRange; readonly cells: Excel.DataValidation };

/** More rules than these on one range are nothing that anybody has set by hand: the rest of it is left without. */
const mostPieces = 256;

/**
 * The rules of the ranges that a plan gives rules of ours. Of a range that several rules share, Excel tells no more than
 * that; it is halved until each piece has one rule, or none.
 */
export class ValidationKeeper {
  private readonly ranges: Piece[][] = [];

  constructor(private readonly sheets: PlanSheets) {}

  keep(range: BlockRange): Reading {
    const place = this.ranges.push([this.read(range)]) - 1;
    return () => ({ ops: (this.ranges[place] ?? []).map(restored) });
  }

  /** After the request that reads the ranges whole: none more where no rules share any, else up to one for each halving. */
  async settle(context: Excel.RequestContext): Promise<void> {
    if (!this.halve()) return;
    await context.sync();
    await this.settle(context);
  }

  private halve(): boolean {
    let isMixed = false;
    this.ranges.forEach((pieces, index) => {
      if (pieces.length > mostPieces || !pieces.some(isShared)) return;
      isMixed = true;
      this.ranges[index] = pieces.flatMap((piece) =>
        isShared(piece) ? halvesOf(piece.range).map((half) => this.read(half)) : [piece],
      );
    });
    return isMixed;
  }

  private read(range: BlockRange): Piece {
    return { range, cells: this.sheets.range(range).dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt") };
  }
}

function isShared({ cells: { type }, range }: Piece): boolean {
  return (type === "Inconsistent" || type === "MixedCriteria") && (range.rows > 1 || range.columns > 1);
}

/** Rules follow columns as a rule, so that several of them are parted first. */
function halvesOf(range: BlockRange): readonly BlockRange[] {
  const { row, column, rows, columns } = range;
  if (columns > 1) {
    const left = Math.ceil(columns / 2);
    return [
      { ...range, columns: left },
      { ...range, column: column + left, columns: columns - left },
    ];
  }
  const upper = Math.ceil(rows / 2);
  return [
    { ...range, rows: upper },
    { ...range, row: row + upper, rows: rows - upper },
  ];
}

function restored({ range, cells: { type, rule, ignoreBlanks, errorAlert, prompt } }: Piece): WorkbookOp {
  const isKept = type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
  const kept: KeptValidation | null = isKept ? { rule, ignoreBlanks, errorAlert, prompt } : null;
  return { kind: "restore-validation", range, rule: kept };
}

/** Null where the cells took anything. */
export function restoreValidation(sheets: PlanSheets, { range, rule: kept }: Op<"restore-validation">): void {
  const cells = sheets.range(range).dataValidation;
  cells.clear();
  if (kept === null) return;
  const { rule, ignoreBlanks, errorAlert, prompt } = kept as KeptValidation;
  cells.rule = rule;
  cells.ignoreBlanks = ignoreBlanks;
  cells.errorAlert = errorAlert;
  cells.prompt = prompt;
}
