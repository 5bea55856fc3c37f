import { createAnalysisSession, type AnalysisSession } from "../analysis-session";
import { later } from "../later";
import type { RoomPorts } from "../pane-ports";

export function openAnalysis({ filter, queue, readToday, reading, workbook }: RoomPorts): AnalysisSession {
  return createAnalysisSession({
    read: async (scope) => {
      const { readAnalysis } = await later.analysis();
      return queue.run(() => readAnalysis(workbook, scope, readToday(), reading));
    },
    filter,
    readToday,
  });
}
