import { useEffect, useRef, type RefObject } from "react";

/**
 * When a form that took a button's place is gone, the focus goes back to that button, the one with `data-back` inside
 * the element of the ref; not where it has gone elsewhere meanwhile.
 */
export function useFocusBack(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost && document.hasFocus()) {
      root.current?.querySelector<HTMLElement>("[data-back]")?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return root;
}
