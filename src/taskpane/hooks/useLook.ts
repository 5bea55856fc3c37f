import { useSyncExternalStore } from "react";

export type Look = "light" | "dark" | "high-contrast";

const darkness = "(prefers-color-scheme: dark)";
const forcedColors = "(forced-colors: active)";

/**
 * High contrast wherever the system asks for it; else as Excel looks.
 * @param isDark Null where Excel does not say: then as the system looks.
 */
export function useLook(isDark: boolean | null): Look {
  const isForced = useMedia(forcedColors);
  const isDarkSystem = useMedia(darkness);
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
