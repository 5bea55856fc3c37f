import { later } from "../later";
import { createListsSession, type ListsSession } from "../lists-session";
import type { RoomPorts } from "../pane-ports";

export function openLists({ queue, readToday, reading, select, workbook }: RoomPorts): ListsSession {
  const chore = () => ({ today: readToday(), language: "workbook" }) as const;
  return createListsSession({
    overdue: async (contacts, overwrite) => {
      const { writeOverdueList } = await later.chores();
      return queue.run(() => writeOverdueList(workbook, { ...chore(), overwrite, contacts }));
    },
    reminders: async (overwrite) => {
      const { writeReminders } = await later.chores();
      return queue.run(() => writeReminders(workbook, { ...chore(), overwrite }));
    },
    spotChecks: async () => {
      const { drawSpotChecks } = await later.chores();
      return queue.run(() => drawSpotChecks(workbook, chore()));
    },
    replies: async () => {
      const { makeRepliesSheet } = await later.firstReplies();
      return queue.run(() => makeRepliesSheet(workbook, reading));
    },
    show: (sheetName) => select(sheetName, "A1"),
  });
}
