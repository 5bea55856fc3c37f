import type { RowError } from "../../src/workbook/row-error";

export function aRowError(overrides: Partial<RowError> = {}): RowError {
  return {
    code: "date-as-text",
    sheetName: "客户跟踪",
    rowNumber: 12,
    column: "F",
    header: "进入当前阶段时间",
    found: "2024.3.5",
    reading: "2024-03-05",
    effect: "read",
    ...overrides,
  };
}
