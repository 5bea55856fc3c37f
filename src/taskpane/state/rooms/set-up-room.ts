import { later } from "../later";
import type { RoomPorts } from "../pane-ports";
import { createSetUpSession, type SetUpSession } from "../set-up-session";

export function openSetUp({ queue, readToday, undo, workbook }: RoomPorts): SetUpSession {
  return createSetUpSession({
    setUp: async (request) => {
      const { setUp } = await later.setUp();
      return queue.run(() => setUp(workbook, { ...request, today: readToday() }));
    },
    undo,
    removeExamples: async () => {
      const { removeExamples } = await later.setUp();
      return queue.run(() => removeExamples(workbook, readToday()));
    },
  });
}
