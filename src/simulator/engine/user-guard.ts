import type { IRange } from "@univerjs/core";
import type { CellRange } from "../file/cell-reference";
import type { UniverHost } from "./univer-host";
import { fromUniverRange } from "./workbook-snapshot";

/** What somebody is about to do in the engine's own window. */
export type UserChange =
  | { readonly kind: "cells"; readonly sheetId: string; readonly range: CellRange }
  /** Rows, columns, looks, rules or filters. */
  | { readonly kind: "layout"; readonly sheetId: string }
  | { readonly kind: "structure" };

type Params = {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null> | null>>>;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly visible?: boolean;
};

type Command = { readonly id: string; readonly params?: Params; readonly options?: object; cancel?: boolean };

/** By the engine's names. */
const layouts =
  /^sheet\.mutation\.((insert|remove|move|set)-(row|rows|col|columns)\b|set-worksheet-(col-width|row-height)$|reorder-range$|set-filter-criteria$|remove-filter$|(add|remove)-worksheet-merge$|[a-z-]*conditional-rule$)|^data-validation\.mutation\./;

const structures = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-(name|order|hidden))$/;

const edits = "sheet.operation.set-cell-edit-visible";

/**
 * Asks before anything is done in the engine's window, and keeps it from happening where the answer is no; `refuse` is
 * told of it. What the simulator and the engine's formulas do is not asked about.
 */
export function guardWindow(host: UniverHost, allows: (change: UserChange) => boolean, refuse: () => void): () => void {
  const { api } = host;
  const subscription = api.addEvent(api.Event.BeforeCommandExecute, (command: Command) => {
    if (host.isOwn || changesOf(host, command).every(allows)) return;
    command.cancel = true;
    refuse();
  });
  return () => {
    subscription.dispose();
  };
}

function changesOf(host: UniverHost, { id, params = {}, options }: Command): UserChange[] {
  if (options && "fromFormula" in options) return [];
  const { subUnitId: sheetId = "" } = params;
  if (structures.test(id)) return [{ kind: "structure" }];
  if (layouts.test(id)) return [{ kind: "layout", sheetId }];
  if (id === edits && params.visible === true) return editedCell(host);
  if (id === "sheet.mutation.set-range-values") return setCells(sheetId, params.cellValue ?? {});
  if (id !== "sheet.mutation.move-range" || !params.from || !params.to || !params.fromRange || !params.toRange)
    return [];
  return [
    { kind: "cells", sheetId: params.from.subUnitId, range: fromUniverRange(params.fromRange) },
    { kind: "cells", sheetId: params.to.subUnitId, range: fromUniverRange(params.toRange) },
  ];
}

function editedCell({ facade }: UniverHost): UserChange[] {
  const range = facade.getActiveRange();
  if (!range) return [];
  const [row, column] = [range.getRow(), range.getColumn()];
  const cell = { top: row, left: column, bottom: row, right: column };
  return [{ kind: "cells", sheetId: facade.getActiveSheet().getSheetId(), range: cell }];
}

/** A look alone is no entry. */
function setCells(sheetId: string, cells: NonNullable<Params["cellValue"]>): UserChange[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).map(([column, cell]): UserChange => {
      const isEntry = cell === null || "v" in cell || "p" in cell || "f" in cell;
      if (!isEntry) return { kind: "layout", sheetId };
      const range = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
      return { kind: "cells", sheetId, range };
    }),
  );
}

/** Tells when somebody begins to type in a cell of the engine's window, and when they have left it. */
export function followTyping({ api }: UniverHost, listener: (isTyping: boolean) => void): () => void {
  const subscription = api.addEvent(api.Event.CommandExecuted, ({ id, params }: Command) => {
    if (id === edits) listener(params?.visible === true);
  });
  return () => {
    subscription.dispose();
  };
}
