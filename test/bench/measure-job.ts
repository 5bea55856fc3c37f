import { publishMonth } from "../../src/app/publish-month";
import type { WorkbookPort } from "../../src/app/ports";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SampleTable } from "../../src/simulator/sample/sample-table";
import { createSheetDraft } from "../../src/simulator/sample/sheet-draft";
import { openSimulatedExcel } from "../../src/simulator/simulated-excel";
import type { WorkbookContent } from "../../src/simulator/workbook-content";
import type { PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { benchMonth, benchToday } from "./measure-core";
import { snapshotJson } from "./table-snapshot";

export type JobCosts = {
  readonly seconds: number;
  readonly requests: number;
  readonly bytes: number;
  /** Of the cells that have to be read and those that have to be written, as JSON and nothing else. */
  readonly leastBytes: number;
  readonly cells: number;
  readonly leastCells: number;
};

/** Publishes a month in simulated Excel. What has to be read and written is taken from the run itself. */
export async function measureJob(tables: readonly SampleTable[]): Promise<JobCosts> {
  const excel = await openSimulatedExcel({ content: contentOf(tables) });
  try {
    const seen: { snapshot?: WorkbookSnapshot; plan?: WorkbookPlan } = {};
    excel.traffic.reset();
    const start = performance.now();
    await publishMonth(watched(createExcelWorkbook(), seen), {
      month: benchMonth,
      today: benchToday,
      language: "workbook",
      overwrite: false,
    });
    const { requests, bytesSent, bytesReceived, cellsRead, cellsWritten } = excel.traffic;
    const snapshot = seen.snapshot ?? missing();
    const written = writtenCells(seen.plan ?? missing());
    return {
      seconds: (performance.now() - start) / 1000,
      requests,
      bytes: bytesSent + bytesReceived,
      leastBytes: byteLength(snapshotJson(snapshot)) + byteLength(JSON.stringify(written)),
      cells: cellsRead + cellsWritten,
      leastCells: readCells(snapshot) + written.reduce((sum, row) => sum + row.length, 0),
    };
  } finally {
    excel.close();
  }
}

function watched(port: WorkbookPort, seen: { snapshot?: WorkbookSnapshot; plan?: WorkbookPlan }): WorkbookPort {
  return {
    readSnapshot: async (options) => (seen.snapshot = await port.readSnapshot(options)),
    applyPlan: (plan, snapshot, options) => port.applyPlan((seen.plan = plan), snapshot, options),
  };
}

/** A workbook with each table on a sheet of its own (表1, 表2 …), from the first cell on. */
export function contentOf(tables: readonly SampleTable[]): WorkbookContent {
  const sheets = tables.map((table, index) => {
    const draft = createSheetDraft(`sheet-${index + 1}`, `表${index + 1}`);
    draft.putTable(0, 0, table);
    return draft.finish({});
  });
  return { sheets, activeSheetId: "sheet-1", names: [], isStructureProtected: false, isReadOnly: false };
}

function writtenCells(plan: WorkbookPlan): (string | number | null)[][] {
  return plan.flatMap((op) => (op.kind === "write" ? op.cells.map((row) => row.map(plainCell)) : []));
}

function plainCell(cell: PlanCell): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.formula : cell;
}

/** The headers, which say where the columns are, and the columns that are needed. */
function readCells({ tables }: WorkbookSnapshot): number {
  return [...tables.values()].reduce(
    (sum, { headers, columns, rowCount }) => sum + headers.length + columns.size * rowCount,
    0,
  );
}

function byteLength(json: string): number {
  return Buffer.byteLength(json, "utf8");
}

function missing(): never {
  throw new Error("the run neither read nor wrote");
}
