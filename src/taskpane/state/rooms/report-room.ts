import type { RoomPorts } from "../pane-ports";
import { createReportSession, type ReportSession } from "../report-session";
import { later } from "../later";

export function openReport({ captureFirst, queue, readToday, reading, workbook }: RoomPorts): ReportSession {
  return createReportSession({
    publish: async (request, options) => {
      const { publishMonth } = await later.publishMonth();
      return queue.run(async () => {
        await captureFirst();
        return publishMonth(workbook, request, { ...options, ...reading });
      });
    },
    readToday,
  });
}
