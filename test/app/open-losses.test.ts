import { openLosses } from "../../src/app/open-losses";
import { customerIdOf } from "../../src/domain/customer";
import type { CellValue } from "../../src/workbook/snapshot";
import { columnKeys, headerTexts, type ColumnKey } from "../../src/workbook/table-schema";
import { customersTable } from "../../src/workbook/tables/customers-table";
import { day } from "../support/builders";
import { MemoryWorkbook } from "./memory-workbook";

type Cells = Partial<Record<ColumnKey<typeof customersTable>, CellValue>>;

const ids = ["KH001", "KH002", "KH003", "KH004"].map(customerIdOf);

/** One row for each of the ids. */
function aWorkbook(rows: readonly Cells[]): MemoryWorkbook {
  const whole = rows.map((row, index): Cells => ({
    id: ids[index]!,
    name: "物流",
    stage: "商务谈判",
    entered: day("2024-03-01"),
    owner: "销售李*",
    status: "流失",
    ...row,
  }));
  return new MemoryWorkbook([
    {
      name: customersTable.table,
      headers: headerTexts(customersTable, "zh-CN", "万元"),
      rows: whole.map((row) => columnKeys(customersTable).map((key) => row[key] ?? "")),
    },
  ]);
}

const today = day("2024-03-31");

it("points at the time first, then at the reason, and leaves alone what is explained or not lost", async () => {
  const lostOn = day("2024-03-20");
  const workbook = aWorkbook([
    { lossReason: "价格过高" },
    { lostOn },
    { lostOn, lossReason: "价格过高" },
    { status: "跟进中" },
  ]);
  expect(await openLosses(workbook, ids, today)).toEqual([
    { customer: "KH001", name: "物流", sheetName: expect.any(String), address: "P2" },
    { customer: "KH002", name: "物流", sheetName: expect.any(String), address: "Q3" },
  ]);
});

it("looks for nobody but those it was asked about", async () => {
  const losses = await openLosses(aWorkbook([{}, {}]), ids.slice(1), today);
  expect(losses.map(({ customer }) => customer)).toEqual(["KH002"]);
});
