import { useEffect } from "react";
import type { ReportSession } from "../state/report-session";
import type { ReportState } from "../state/report-state";
import { useStore } from "./useStore";

/** The session's state. Coming back to a pane that was left open overnight finds the new day's month offered. */
export function useReport(session: ReportSession): ReportState {
  const state = useStore(session);
  useEffect(() => {
    const { seeDay } = session;
    seeDay();
    window.addEventListener("focus", seeDay);
    document.addEventListener("visibilitychange", seeDay);
    return () => {
      window.removeEventListener("focus", seeDay);
      document.removeEventListener("visibilitychange", seeDay);
    };
  }, [session]);
  return state;
}
