import { useSyncExternalStore } from "react";

/** Read again whenever the user comes back to the pane: Excel has its themes in a dialog of its own, and tells of none. */
export function useOfficeTheme(isDarkTheme: () => boolean | null): boolean | null {
  return useSyncExternalStore(followFocus, isDarkTheme);
}

function followFocus(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  return () => window.removeEventListener("focus", listener);
}
