import { customersTable } from "../../workbook/tables/customers-table";
import type { SampleCompany, SampleCustomer } from "./sample-company";
import { stageAt, sampleStages } from "./sample-stages";
import { layOutTable, type SampleRow, type SampleTable } from "./sample-table";
import { addFlaws } from "./tracking-flaws";

export type TrackingRow = SampleRow<typeof customersTable>;

/** 客户跟踪, newest first, with the flaws that users leave. `firstRowNumber` is the first data row as Excel counts. */
export function trackingTable(company: SampleCompany, firstRowNumber: number): SampleTable {
  const sorted = [...company.customers].sort((a, b) => b.entered - a.entered || (a.id < b.id ? 1 : -1));
  const { rows, grades } = addFlaws(sorted.map((customer) => ({ row: rowOf(customer), grade: customer.grade })));
  const numbered = rows.map((row, index) => ({ ...row, handOverDays: handOverDays(row, firstRowNumber + index) }));
  return layOutTable(customersTable, numbered, [{ header: "客户级别", cells: grades }]);
}

function rowOf(customer: SampleCustomer): TrackingRow {
  const { status } = customer;
  return {
    id: customer.id,
    name: customer.name,
    industry: customer.industry,
    source: customer.source,
    stage: nameOf(customer.stage),
    entered: customer.entered,
    previousStage: customer.previousStage && nameOf(customer.previousStage),
    previousExit: customer.previousExit,
    handOverDays: null,
    owner: customer.owner,
    keyInformation: customer.keyFacts,
    expectedClose: customer.expectedClose,
    amount: customer.amount,
    remark: customer.remark,
    status: customersTable.columns.status.choices[status]["zh-CN"],
    lostOn: customer.lostOn,
    lossReason: customer.lossReason,
    firstContact: customer.firstContact,
    contact: customer.contact,
    position: customer.position,
    phone: "138********",
    decisionMaker: customer.decisionMaker,
    budgetApproval: customer.budgetApproval,
    pausedUntil: customer.pausedUntil,
    lastUpdate: customer.lastUpdate,
  };
}

/** 进入当前阶段时间 − 上一阶段退出时间; the columns are the schema's, F and H. */
function handOverDays({ entered, previousExit }: TrackingRow, rowNumber: number) {
  const days = typeof entered === "number" && typeof previousExit === "number" ? entered - previousExit : "";
  return {
    formula: `IF(AND(ISNUMBER(F${rowNumber}),ISNUMBER(H${rowNumber})),F${rowNumber}-H${rowNumber},"")`,
    result: days,
  };
}

function nameOf(stage: SampleCustomer["stage"]): string {
  return stageAt(sampleStages.findIndex(({ id }) => id === stage)).name;
}
