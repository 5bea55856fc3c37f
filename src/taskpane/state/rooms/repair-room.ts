import { later } from "../later";
import type { RoomPorts } from "../pane-ports";
import { createRepairSession, type RepairSession } from "../repair-session";

export function openRepair({ queue, readToday, select, workbook }: RoomPorts): RepairSession {
  return createRepairSession({
    open: async (orders) => {
      const { openRepairDesk } = await later.repair();
      return queue.run(() => openRepairDesk(workbook, { today: readToday(), orders }));
    },
    repair: async (orders, chosen) => {
      const { repairRows } = await later.repair();
      return queue.run(() => repairRows(workbook, { today: readToday(), orders, chosen }));
    },
    undo: async (undo) => {
      const { undoRepairs } = await later.repair();
      return queue.run(() => undoRepairs(workbook, undo, readToday()));
    },
    select,
  });
}
