import { Component, type ReactNode } from "react";
import { PlainPage } from "../PlainPage/PlainPage";

export type PaneBoundaryProps = { readonly children: ReactNode };

/** Shows words instead of an empty pane when drawing it fails. React offers this to classes only. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <PlainPage reason="broken" /> : this.props.children;
  }
}
