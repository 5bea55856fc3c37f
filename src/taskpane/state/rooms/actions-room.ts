import { createActionsSession, type ActionsSession } from "../actions-session";
import { later } from "../later";
import type { RoomPorts } from "../pane-ports";

export function openActions({ queue, readToday, reading, undo, workbook }: RoomPorts): ActionsSession {
  const chore = () => ({ today: readToday(), language: "workbook" }) as const;
  return createActionsSession({
    read: async () => {
      const { readActions } = await later.actions();
      return queue.run(() => readActions(workbook, readToday(), reading));
    },
    start: async (action) => {
      const { startAction } = await later.startAction();
      return queue.run(() => startAction(workbook, { ...chore(), action }, reading));
    },
    mark: async (seen, mark) => {
      const { markAction } = await later.followActions();
      return queue.run(() => markAction(workbook, seen, mark, readToday(), reading));
    },
    follow: async () => {
      const { followActions } = await later.followActions();
      return queue.run(() => followActions(workbook, readToday(), reading));
    },
    close: async (request) => {
      const { closeMonth } = await later.closeMonth();
      return queue.run(() => closeMonth(workbook, { ...request, ...chore() }, reading));
    },
    undo,
    readToday,
  });
}
