import { newWorkbookFile } from "../../src/simulator/file/new-workbook-file";
import { saveWorkbookFile } from "../../src/simulator/file/save-workbook-file";
import type { StageId } from "../../src/domain/stage";
import type { Transition } from "../../src/domain/transition";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { funnelSheets, type CustomerRow, type TransitionRow } from "../excel/funnel-workbook";
import { aWorkbook } from "../excel/workbook-content";
import { companyTruths } from "../support/company-truths";
import { companyStages, simulateCompany } from "../support/simulated-company";

const names = ["潜在客户", "初步沟通", "需求确认", "方案展示", "商务谈判", "成交"];
/** From 2022-01-01 to 2024-03-31, what the preview takes for today. */
const days = 821;

/** A company with more than two years behind it: what a forecast can be tried on. */
export async function companyFile(): Promise<Uint8Array> {
  const truth = companyTruths["steady"];
  if (!truth) throw new Error("there is no such company");
  const { customers, transitions } = simulateCompany(truth, days, 7);
  const lastOf = new Map(transitions.map((event) => [event.customer, event]));
  const rows = customers.map(({ amount, id, stage }): CustomerRow => {
    const last = lastOf.get(id);
    const lost = last?.kind === "lost" ? { status: "流失", lostOn: last.exited } : {};
    return {
      id,
      name: id,
      stage: nameOf(stage),
      entered: enteredBy(id, transitions),
      owner: "销售李*",
      amount,
      ...lost,
    };
  });
  const log = transitions.map(({ customer, entered, exited, from, kind, owner, sequence, to }): TransitionRow => {
    const words = transitionsTable.columns.kind.choices[kind]["zh-CN"];
    return { ...{ customer, entered, exited, owner, sequence }, kind: words, from: nameOf(from), to: nameOf(to) };
  });
  const stages = names.map((name, place) => ({ name, kind: place === names.length - 1 ? "成交" : "进行中" }));
  const content = aWorkbook(funnelSheets({ customers: rows, transitions: log, stages }));
  const opened = newWorkbookFile();
  return (await saveWorkbookFile(opened, { ...opened.content, ...content })).bytes;
}

function nameOf(stage: StageId | null): string | null {
  return names[companyStages.findIndex(({ id }) => id === stage)] ?? null;
}

function enteredBy(customer: string, transitions: readonly Transition[]): number | null {
  return transitions.findLast((event) => event.customer === customer && event.entered !== null)?.entered ?? null;
}
