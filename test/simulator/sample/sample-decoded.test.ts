import { sheetDateOf } from "../../../src/domain/calendar";
import { inferTransitions } from "../../../src/domain/infer-transitions";
import { logTable } from "../../../src/simulator/sample/log-table";
import { buildSampleCompany } from "../../../src/simulator/sample/sample-company";
import { settingsTables } from "../../../src/simulator/sample/settings-tables";
import { trackingTable } from "../../../src/simulator/sample/tracking-table";
import { defaultRules } from "../../../src/workbook/actions/default-rules";
import { readImprovements } from "../../../src/workbook/actions/read-improvements";
import { decodeWorkbook } from "../../../src/workbook/decode-workbook";
import { snapshotOf } from "../../bench/table-snapshot";

const company = buildSampleCompany();
const today = sheetDateOf("2024-04-01");
const snapshot = snapshotOf([trackingTable(company, 4), logTable(company.transitions), ...settingsTables()]);
const decoded = decodeWorkbook(snapshot, today);

it("is read back from its sheets as it was made", () => {
  expect(decoded.records.stages).toEqual(company.records.stages);
  expect(decoded.records.settings).toEqual(company.records.settings);
  expect(decoded.records.reasons).toEqual(company.records.reasons);
  expect(decoded.records.transitions).toEqual(company.transitions);
  const byId = new Map(company.customers.map((customer) => [customer.id, customer]));
  for (const customer of decoded.records.customers) expect(byId.get(customer.id)).toMatchObject(customer);
  expect(decoded.records.customers).toHaveLength(company.customers.length);
});

it("has the rules of suggestions that a new workbook begins with, none of them without a finding", () => {
  const { rules, errors } = readImprovements(snapshot, decoded.records, "zh-CN");
  expect(snapshot.tables.get("FunnelRules")?.rowCount).toBe(rules.length);
  expect([rules, errors]).toEqual([defaultRules("zh-CN"), []]);
});

it("has its flaws reported, each with what became of it", () => {
  const found = decoded.rowErrors.map(({ code, found: text, reading, effect }) => [code, text, reading, effect]);
  const twice = company.customers.find(({ status, stage }) => status === "lost" && stage === "lead");
  expect(new Set(found.map(([code]) => code))).not.toContain("dates-out-of-order");
  expect(found).toEqual(
    expect.arrayContaining([
      ["date-as-text", "2024.3.5", "2024-03-05", "read"],
      ["date-as-text", "20240312", "2024-03-12", "read"],
      ["date-as-text", "2024年3月18日", "2024-03-18", "read"],
      ["amount-as-text", "15万", "15 万元", "read"],
      ["missing-required", "", null, "row-left-out"],
      ["unknown-stage", "需求调研", "需求确认", "row-left-out"],
      ["duplicate-id", twice?.id, null, "read"],
      ["duplicate-id", twice?.id, null, "row-left-out"],
    ]),
  );
  expect(found).toHaveLength(8);
  expect(decoded.customerRowsLeftOut).toBe(3);
});

it("leaves nothing to infer: the log holds every change of the sheet", () => {
  expect(inferTransitions(decoded.records, today)).toEqual([]);
});
