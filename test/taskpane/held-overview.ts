import type { ShownCustomers } from "../../src/app/ports";
import type { OverviewResult } from "../../src/app/read-overview";
import { buildOverview } from "../../src/domain/overview/overview";
import type { FunnelRecords } from "../../src/domain/month-report";
import type { OverviewPorts } from "../../src/taskpane/state/overview-session";
import type { FigureChoice, OverviewFigures } from "../../src/taskpane/state/overview-state";
import { aCustomer, aJourney, aStage, day, someRecords } from "../support/builders";
import { heldTask } from "./held-task";

export function heldOverview() {
  const read = heldTask<[], OverviewResult>();
  const show = heldTask<[FigureChoice["customers"], boolean | undefined], ShownCustomers>();
  const showAll = heldTask<[], undefined>();
  const ports: OverviewPorts = {
    read: read.run,
    filter: { showCustomers: show.run, showAllCustomers: showAll.run },
  };
  return { ports, read, show, showAll };
}

const stages = [
  aStage("A", { name: "线索" }),
  aStage("B", { name: "洽谈" }),
  aStage("W", { name: "成交", kind: "won" }),
];

const transitions = [
  ...aJourney("K1", ["created", "2024-03-20", "A"], ["advanced", "2024-04-02", "B"], ["advanced", "2024-04-05", "W"]),
  ...aJourney("K2", ["created", "2024-04-03", "A"]),
  ...aJourney("K3", ["created", "2024-04-03", "A"], ["lost", "2024-04-08", null]),
  ...aJourney("K4", ["created", "2024-03-01", "A"], ["advanced", "2024-03-05", "W"]),
  ...aJourney("K5", ["created", "2024-03-02", "A"], ["advanced", "2024-03-06", "W"]),
];

const customers = [
  aCustomer("K1", { stage: stages[2]!.id, amount: 30 }),
  aCustomer("K2", { amount: 12.5, entered: day("2024-04-03") }),
  aCustomer("K3", { status: "lost", entered: day("2024-04-03"), lostOn: day("2024-04-08") }),
  aCustomer("K4", { stage: stages[2]!.id, amount: 8 }),
  aCustomer("K5", { stage: stages[2]!.id, amount: 9 }),
];

/** April up to the 10th: one won, one in 线索, one lost from there; the March before won two. */
export function someFigures(
  changes: Partial<OverviewFigures> = {},
  records: Partial<FunnelRecords> = {},
): OverviewFigures {
  return {
    kind: "overview",
    overview: buildOverview(someRecords({ stages, transitions, customers, ...records }), day("2024-04-10")),
    unfinished: 0,
    stageNames: new Map(stages.map(({ id, name }) => [id, name])),
    amountUnit: "万元",
    canFilter: true,
    ...changes,
  };
}
