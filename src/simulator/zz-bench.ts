import { openSimulatedExcel } from "./simulated-excel";
import { emptySheet, emptyWorkbook } from "./empty-content";
import type { RowContent } from "./workbook-content";
const lap = (() => { let t = performance.now(); return (n: string) => { console.log(n, Math.round(performance.now() - t), "ms"); t = performance.now(); }; })();
async function main() {
  let excel = await openSimulatedExcel(); lap("first open (load)");
  await Excel.run(async (c) => {
    const s = c.workbook.worksheets.add("Out");
    const rng = s.getRangeByIndexes(0, 0, 10000, 15);
    rng.format.fill.color = "#ff0000"; rng.numberFormat = "0.0" as never;
    await c.sync(); lap("format 150k cells twice");
    rng.values = Array.from({ length: 10000 }, (_r, i) => Array.from({ length: 15 }, (_c, j) => (j % 3 ? i * j : "文本" + i)));
    await c.sync(); lap("write 150k cells");
    rng.load("values"); await c.sync(); lap("read 150k cells (with settle)");
    rng.load("values"); await c.sync(); lap("read 150k cells again");
  });
  excel.close(); lap("close");
  const N = 20000;
  const rows = new Map<number, RowContent>();
  for (let r = 0; r < N; r++) rows.set(r, { values: ["s" + (r % 8), "o" + (r % 5), r % 12] });
  const frows = new Map<number, RowContent>();
  for (let i = 0; i < 600; i++) frows.set(i, { values: [], formulas: [`=COUNTIFS(Data!$A$1:$A$${N},"s${i % 8}",Data!$B$1:$B$${N},"o${i % 5}",Data!$C$1:$C$${N},${i % 12})`] });
  excel = await openSimulatedExcel({ content: { ...emptyWorkbook(), sheets: [{ ...emptySheet("d", "Data"), rows }, { ...emptySheet("r", "R"), rows: frows }], activeSheetId: "d" } });
  lap("open 20k + 600");
  await excel.content(); lap("calc 600 COUNTIFS + content");
  excel.close();
  const big = new Map<number, RowContent>();
  for (let r = 0; r < 100000; r++) big.set(r, { values: Array.from({ length: 25 }, (_c, c) => (c % 2 ? r * c : "x" + r)) });
  lap("make 2.5M");
  excel = await openSimulatedExcel({ content: { ...emptyWorkbook(), sheets: [{ ...emptySheet("d", "Data"), rows: big }], activeSheetId: "d" } });
  lap("open 2.5M cells");
  await Excel.run(async (c) => { const s = c.workbook.worksheets.add("Out"); s.getRange("A1").values = [["x"]]; await c.sync(); lap("value write beside"); s.getRange("A2").formulas = [["=SUM(Data!B1:B100000)"]]; await c.sync(); lap("formula write beside"); const r = s.getRange("A2").load("values"); await c.sync(); lap("its result " + r.values[0]![0]); });
  const c = await excel.content(); lap("content 2.5M cells " + c.sheets[0]!.rows.size); console.log(process.memoryUsage().rss / 1e6);
  excel.close();
}
void main();
