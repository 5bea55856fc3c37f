import type { ComponentType } from "react";
import type { View } from "./state/view-store";

export type ViewProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
};

/** What the pane shows one of at a time, each with its session; handed in, so that they need not come with the pane. */
export type PaneViews = Readonly<Record<View, ComponentType<ViewProps>>>;
