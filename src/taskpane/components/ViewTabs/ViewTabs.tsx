import { mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useTexts } from "../../hooks/useTexts";
import { tabOf, tabs, type Tab, type View } from "../../state/view-store";
import { useViewTabsStyles } from "./ViewTabs.styles";

export type ViewTabsProps = {
  readonly onShow: (tab: Tab) => void;
  /** Of the element that shows the view. */
  readonly panelId: string;
  readonly view: View;
};

/** How far the keys lead from a tab; the first follows the last. */
const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => (at + tabs.length - 1) % tabs.length,
  ArrowRight: (at) => (at + 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/**
 * They look and act as Fluent UI's TabList does, which brings a quarter as much code along as all the rest of the first
 * script: it manages the focus of whole pages.
 */
export function ViewTabs({ onShow, panelId, view }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  const { t } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const selected = tabOf(view);

  function move(event: KeyboardEvent, at: number): void {
    const next = steps[event.key]?.(at);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div aria-label={t("tabs.label")} className={styles.tabs} ref={list} role="tablist">
      {tabs.map((each, index) => {
        const isSelected = each === selected;
        const text = t(`tabs.${each}`);
        return (
          <button
            aria-controls={isSelected ? panelId : undefined}
            aria-selected={isSelected}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            data-text={text}
            key={each}
            // From a page back to its tab, too, which is selected already.
            onClick={() => onShow(each)}
            onKeyDown={(event) => move(event, index)}
            role="tab"
            tabIndex={isSelected ? 0 : -1}
            type="button"
          >
            <span className={styles.text}>{text}</span>
          </button>
        );
      })}
    </div>
  );
}
