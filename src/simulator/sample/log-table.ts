import { transitionDate, type Transition } from "../../domain/transition";
import { transitionsTable } from "../../workbook/tables/transitions-table";
import { sampleStages } from "./sample-stages";
import { layOutTable, type SampleRow, type SampleTable } from "./sample-table";

const { kind: kindColumn, origin: originColumn } = transitionsTable.columns;
const stageNames = new Map(sampleStages.map(({ id, name }) => [id, name]));

/** 阶段流转 */
export function logTable(transitions: readonly Transition[]): SampleTable {
  return layOutTable(transitionsTable, transitions.map(rowOf));
}

function rowOf(transition: Transition): SampleRow<typeof transitionsTable> {
  const { customer, kind, from, exited, to, entered, owner, reason, origin, sequence } = transition;
  return {
    sequence,
    customer,
    kind: kindColumn.choices[kind]["zh-CN"],
    from: from && (stageNames.get(from) ?? null),
    exited,
    to: to && (stageNames.get(to) ?? null),
    entered,
    owner,
    reason,
    origin: originColumn.choices[origin]["zh-CN"],
    recordedOn: transitionDate(transition),
  };
}
