import { later } from "../later";
import type { RoomPorts } from "../pane-ports";
import { createStagesSession, type StagesSession } from "../stages-session";

export function openStages({ queue, readToday, workbook }: RoomPorts): StagesSession {
  return createStagesSession({
    read: async () => {
      const { readStages } = await later.stages();
      return queue.run(() => readStages(workbook, readToday()));
    },
    preview: async (change) => {
      const { previewStageChange } = await later.stages();
      return queue.run(() => previewStageChange(workbook, { change, today: readToday() }));
    },
    change: async (change) => {
      const { changeStages } = await later.stages();
      return queue.run(() => changeStages(workbook, { change, today: readToday() }));
    },
    undo: (plan, snapshot) => queue.run(() => workbook.applyPlan(plan, snapshot)),
  });
}
