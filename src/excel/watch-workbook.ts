import type { SelectedRow, SelectionFollower, WorkbookChange, WorkbookWatcher } from "../app/ports";
import { runExcel } from "./run-excel";

/** What the client gives for a registered handler. */
type Handle = { readonly context: OfficeExtension.ClientRequestContext; remove(): void };

/**
 * Events of the workbook that is open in Excel. The handlers are the workbook's own, so that renamed, added and deleted
 * sheets and tables make no difference to them.
 */
export function createExcelWatcher(): WorkbookWatcher & SelectionFollower {
  return {
    watch: async (listener) => {
      const handles = await runExcel((context) => register(context, listener));
      return () => unregister(handles);
    },
    select: (sheetName, address) =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      }),
    followSelection: async (listener) => {
      const handles = await runExcel((context) => follow(context, listener));
      listener(await runExcel(selectedRow));
      return () => unregister(handles);
    },
  };
}

/** A sheet that comes to the fore has a selection of its own, which no event tells of. */
async function follow(
  context: Excel.RequestContext,
  listener: (selected: SelectedRow) => void,
): Promise<readonly Handle[]> {
  const { worksheets } = context.workbook;
  const handles = [
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const rows = rowsOf(address.split(",")[0] ?? "");
      if (rows) listener({ sheetId: worksheetId, row: rows.firstRow });
      return Promise.resolve();
    }),
    worksheets.onActivated.add(async () => listener(await runExcel(selectedRow))),
  ];
  await context.sync();
  return handles;
}

async function selectedRow(context: Excel.RequestContext): Promise<SelectedRow> {
  const cell = context.workbook.getActiveCell().load("rowIndex");
  const sheet = cell.worksheet.load("id");
  await context.sync();
  return { sheetId: sheet.id, row: cell.rowIndex };
}

async function register(
  context: Excel.RequestContext,
  listener: (change: WorkbookChange) => void,
): Promise<readonly Handle[]> {
  const { worksheets } = context.workbook;
  const looked = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    listener({ kind: "looked-at", sheetId: worksheetId });
    return Promise.resolve();
  };
  const handles = [
    worksheets.onChanged.add((event) => {
      const change = changeOf(event);
      if (change) listener(change);
      return Promise.resolve();
    }),
    worksheets.onSelectionChanged.add(looked),
    worksheets.onActivated.add(looked),
  ];
  await context.sync();
  return handles;
}

/** Null for what the add-in wrote itself. */
function changeOf({
  worksheetId,
  address,
  source,
  triggerSource,
}: Excel.WorksheetChangedEventArgs): WorkbookChange | null {
  if (triggerSource === "ThisLocalAddin") return null;
  // Only local edits are captured at once: somebody else's are seen to where they are made.
  const rows = source === "Local" ? rowsOf(address) : null;
  return rows ? { kind: "edited", sheetId: worksheetId, ...rows } : { kind: "looked-at", sheetId: worksheetId };
}

/** From 0; null for whole columns and for several areas. */
function rowsOf(address: string): { firstRow: number; lastRow: number } | null {
  const match = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/i.exec(address);
  if (!match) return null;
  const first = Number(match[1]);
  return { firstRow: first - 1, lastRow: Number(match[2] ?? first) - 1 };
}

/** A handler that cannot be removed any more is gone with its workbook. */
async function unregister(handles: readonly Handle[]): Promise<void> {
  const [first] = handles;
  if (!first) return;
  try {
    for (const handle of handles) handle.remove();
    await first.context.sync();
  } catch (error) {
    console.error(error);
  }
}
