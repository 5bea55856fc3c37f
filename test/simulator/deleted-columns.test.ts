import { openExcel, sheetWith, workbookWith } from "./simulated";

// The engine takes seconds to load, and the machine may have other things to do.
jest.setTimeout(120_000);

test("formulas on other sheets go on being carried along after a column was deleted", async () => {
  const excel = await openExcel(
    workbookWith(sheetWith("S", [["a", "b", "c"]]), sheetWith("T", [[1, "=A1", "=B1+1", "=C1+1", "=D1+1"]])),
  );
  excel.user.deleteColumns("S", "B:B");
  excel.user.insertColumns("T", "A:A");
  excel.user.type("T", "B1", 10);
  expect(excel.user.formulas("T", "B1:F1")).toEqual([[10, "=B1", "=C1+1", "=D1+1", "=E1+1"]]);
  expect(await excel.user.read("T", "B1:F1")).toEqual([[10, 10, 11, 12, 13]]);
});
