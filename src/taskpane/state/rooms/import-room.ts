import { createImportSession, type ImportSession } from "../import-session";
import { later } from "../later";
import type { RoomPorts } from "../pane-ports";

export function openImport({ queue, readToday, undo, workbook }: RoomPorts): ImportSession {
  return createImportSession({
    preview: async (bytes, choices) => {
      const { previewImport } = await later.importCustomers();
      return queue.run(() => previewImport(workbook, { bytes, today: readToday(), choices }));
    },
    importFile: async (bytes, choices) => {
      const { importCustomers } = await later.importCustomers();
      return queue.run(() => importCustomers(workbook, { bytes, today: readToday(), choices }));
    },
    undo,
  });
}
