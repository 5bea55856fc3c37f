import { useOfficeTheme } from "./hooks/useOfficeTheme";
import { Pane, type PaneProps } from "./Pane";

export type HostPaneProps = Omit<PaneProps, "isDark"> & {
  /** Null where the host leaves its look to the system. */
  readonly isDarkTheme: () => boolean | null;
};

/** The pane in the theme of the application that it is part of. */
export function HostPane({ isDarkTheme, ...props }: HostPaneProps) {
  return <Pane isDark={useOfficeTheme(isDarkTheme)} {...props} />;
}
