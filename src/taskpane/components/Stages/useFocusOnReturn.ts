import { useEffect, useRef, type RefObject } from "react";
import type { StageDraft } from "../../state/stages-drafts";

/**
 * When a form or a question was left for the list, the focus goes back to the button that led to it, which was not there
 * meanwhile. Buttons say in `data-stage` what they lead to.
 */
export function useFocusOnReturn(draft: StageDraft | null, isAsked: boolean): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  const isListShown = !isAsked && (draft === null || draft.kind === "reorder");
  const origin = originOf(draft, isAsked);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isListShown && isLost && document.hasFocus()) {
      const buttons = [...(root.current?.querySelectorAll<HTMLElement>("[data-stage]") ?? [])];
      buttons.find(({ dataset }) => dataset.stage === left.current)?.focus();
    }
    left.current = origin;
  }, [isListShown, origin]);
  return root;
}

function originOf(draft: StageDraft | null, isAsked: boolean): string | null {
  if (!draft) return null;
  // The way to add a stage stands where a new order is settled.
  if (draft.kind === "add" || (draft.kind === "reorder" && !isAsked)) return "add";
  return draft.kind === "reorder" ? "order" : draft.stage;
}
