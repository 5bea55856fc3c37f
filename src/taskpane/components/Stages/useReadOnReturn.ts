import { useEffect } from "react";
import type { StagesSession } from "../../state/stages-session";

/** Stages are changed in the sheet, too: they are read anew when the user comes back, but not under their hands. */
export function useReadOnReturn({ getState, read }: StagesSession): void {
  useEffect(() => {
    void read();
    const look = (): void => {
      const { activity, asked, draft } = getState();
      if (activity.kind === "idle" && !asked && !draft) void read();
    };
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [getState, read]);
}
