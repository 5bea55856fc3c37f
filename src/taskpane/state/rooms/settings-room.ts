import { later } from "../later";
import type { RoomPorts } from "../pane-ports";
import { createSettingsSession, type SettingsSession } from "../settings-session";

export function openSettings({ queue, readToday, workbook }: RoomPorts): SettingsSession {
  return createSettingsSession({
    read: async () => {
      const { readSettings } = await later.settings();
      return queue.run(() => readSettings(workbook));
    },
    change: async (change) => {
      const { changeSettings } = await later.settings();
      return queue.run(() => changeSettings(workbook, change, readToday()));
    },
    undo: (plan, snapshot) => queue.run(() => workbook.applyPlan(plan, snapshot)),
  });
}
