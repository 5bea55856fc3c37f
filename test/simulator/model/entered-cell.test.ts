import { enterCell } from "../../../src/simulator/model/entered-cell";

const year = new Date().getFullYear();

function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

test.each<[unknown, unknown, string | null]>([
  [5, { value: 5 }, null],
  [true, { value: true }, null],
  ["", null, null],
  ["text", { value: "text" }, null],
  ["007", { value: 7 }, null],
  ["1,234.50", { value: 1234.5 }, "#,##0.00"],
  ["12%", { value: 0.12 }, "0%"],
  ["$5", { value: 5 }, "$#,##0_);[Red]($#,##0)"],
  ["(3)", { value: -3 }, null],
  ["1E3", { value: 1000 }, "0.00E+00"],
  ["1 1/2", { value: 1.5 }, "# ?/?"],
  ["true", { value: true }, null],
  ["3/5/2026", { value: serialOf(2026, 3, 5) }, "m/d/yyyy"],
  ["2026-03-05", { value: serialOf(2026, 3, 5) }, "m/d/yyyy"],
  ["3/5", { value: serialOf(year, 3, 5) }, "d-mmm"],
  ["1-2", { value: serialOf(year, 1, 2) }, "d-mmm"],
  ["5-Mar-2026", { value: serialOf(2026, 3, 5) }, "d-mmm-yy"],
  ["March 2026", { value: serialOf(2026, 3, 1) }, "mmm-yy"],
  ["13:30", { value: 0.5625 }, "h:mm"],
  ["3/5/2026 12:00", { value: serialOf(2026, 3, 5) + 0.5 }, "m/d/yyyy h:mm"],
  ["21/12/2020", { value: "21/12/2020" }, null],
  ["2026.3.5", { value: "2026.3.5" }, null],
  ["3月5日", { value: "3月5日" }, null],
  ["1.2.3", { value: "1.2.3" }, null],
  ["2/30/2026", { value: "2/30/2026" }, null],
  ["#N/A", { value: { error: "#N/A" } }, null],
  ["=A1", { formula: "=A1" }, null],
  ["+A1", { formula: "=+A1" }, null],
  ["-A1", { formula: "=-A1" }, null],
  ["@A1", { formula: "=A1" }, null],
  ["+5", { value: 5 }, null],
  ["-5%", { value: -0.05 }, "0%"],
  ["=", { value: "=" }, null],
  ["-", { value: "-" }, null],
  ["'=A1", { value: "=A1" }, null],
  ["'007", { value: "007" }, null],
])("Excel takes %p in a General cell as it would when typed", (typed, write, format) => {
  expect(enterCell(typed, "General")).toEqual({ write, format });
});

test.each(["=A1", "007", "1-2", "TRUE", "'x", "#N/A", "+1"])("%p stays a text in a cell for text", (typed) => {
  expect(enterCell(typed, "@")).toEqual({ write: { value: typed }, format: null });
});

test.each([NaN, {}, "=SUM(A1", '="a', "=1+", "x".repeat(32_768)])("%p is refused", (typed) => {
  expect(() => enterCell(typed, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
