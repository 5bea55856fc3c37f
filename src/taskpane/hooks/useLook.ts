import { useSyncExternalStore } from "react";

export type Look = "light" | "dark" | "high-contrast";

const darkness = "(prefers-color-scheme: dark)";
const forcedColors = "(forced-colors: active)";

/**
 * High contrast wherever the system asks for it; else as Excel looks.
 * @param isDark Null where Excel does not say: then as the system looks.
 */
export function useLook(isDark: boolean | null): Look {
  return lookOf(isDark, useMedia(forcedColors), useMedia(darkness));
}

/** The same, of this moment. */
export function readLook(isDark: boolean | null): Look {
  return lookOf(isDark, window.matchMedia(forcedColors).matches, window.matchMedia(darkness).matches);
}

function lookOf(isDark: boolean | null, isForced: boolean, isDarkSystem: boolean): Look {
  if (isForced) return "high-contrast";
  return (isDark ?? isDarkSystem) ? "dark" : "light";
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
