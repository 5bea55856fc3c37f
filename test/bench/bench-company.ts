import { plusDays, sheetDateOf, type SheetDate } from "../../src/domain/calendar";
import { customerIdOf } from "../../src/domain/customer";
import type { Transition, TransitionKind } from "../../src/domain/transition";
import { owners } from "../../src/simulator/sample/assign-owners";
import { logTable } from "../../src/simulator/sample/log-table";
import { inventProfile } from "../../src/simulator/sample/profile";
import { inventRemark } from "../../src/simulator/sample/remarks";
import { stageAt } from "../../src/simulator/sample/sample-stages";
import { layOutTable, type SampleTable } from "../../src/simulator/sample/sample-table";
import { createSeededRandom, type SeededRandom } from "../../src/simulator/sample/seeded-random";
import { settingsTables } from "../../src/simulator/sample/settings-tables";
import { customersTable } from "../../src/workbook/tables/customers-table";

type Life = {
  readonly id: string;
  readonly owner: string;
  readonly events: readonly Transition[];
  readonly stage: number;
  readonly entered: SheetDate;
  readonly isLost: boolean;
};

const firstStart = sheetDateOf("2023-04-03");

/** A company of any size, five events a customer, the same for the same size. */
export function benchTables(customers: number): SampleTable[] {
  const random = createSeededRandom(customers);
  const lives = Array.from({ length: customers }, (_life, index) => liveOnce(random, index));
  return [trackingTable(random, lives), logTable(lives.flatMap(({ events }) => events)), ...settingsTables()];
}

function liveOnce(random: SeededRandom, index: number): Life {
  const id = `KH${String(index + 1).padStart(7, "0")}`;
  const owner = random.pick(owners);
  const events: Transition[] = [];
  let stage = 0;
  let entered = plusDays(firstStart, random.integer(0, 300));
  let date = entered;
  const add = (kind: TransitionKind, from: number | null, to: number | null): void => {
    events.push({
      customer: customerIdOf(id),
      kind,
      from: from === null ? null : stageAt(from).id,
      exited: from === null ? null : kind === "lost" ? date : plusDays(date, -random.integer(0, 2)),
      to: to === null ? null : stageAt(to).id,
      entered: kind === "lost" ? null : date,
      owner,
      reason: kind === "lost" ? "价格过高" : "",
      origin: "sheet",
      sequence: index * 5 + events.length + 1,
    });
    if (to !== null) [stage, entered] = [to, date];
  };
  add("created", null, 0);
  for (let event = 1; event < 5; event++) {
    date = plusDays(date, random.integer(4, 14));
    const isLast = event === 4;
    if (isLast && random.chance(0.3)) add("lost", stage, null);
    else if (stage > 1 && random.chance(0.1)) add("returned", stage, stage - 1);
    else add("advanced", stage, Math.min(6, stage + (random.chance(0.2) ? 2 : 1)));
  }
  return { id, owner, events, stage, entered, isLost: events.at(-1)?.kind === "lost" };
}

function trackingTable(random: SeededRandom, lives: readonly Life[]): SampleTable {
  return layOutTable(
    customersTable,
    lives.map(({ id, owner, events, stage, entered, isLost }, index) => {
      const { name, industry, source, need, amount, contact, position } = inventProfile(random, index);
      return {
        id,
        name,
        industry,
        source,
        stage: stageAt(stage).name,
        entered,
        previousStage: null,
        previousExit: null,
        handOverDays: null,
        owner,
        keyInformation: `需求:${need};预算:${amount}万`,
        expectedClose: plusDays(entered, 60),
        amount,
        remark: inventRemark(random, stage),
        status: isLost ? "流失" : "跟进中",
        lostOn: isLost ? (events.at(-1)?.exited ?? null) : null,
        lossReason: isLost ? "价格过高" : "",
        firstContact: events[0]?.entered ?? null,
        contact,
        position,
        phone: "138********",
        decisionMaker: "中",
        budgetApproval: "审批中",
        pausedUntil: null,
        lastUpdate: entered,
      };
    }),
  );
}
