import { Tab as TabButton, TabList } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { tabOf, tabs, type Tab, type View } from "../../state/view-store";
import { useViewTabsStyles } from "./ViewTabs.styles";

export type ViewTabsProps = {
  readonly onShow: (tab: Tab) => void;
  /** Of the element that shows the view. */
  readonly panelId: string;
  readonly view: View;
};

export function ViewTabs({ onShow, panelId, view }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  const { t } = useTexts();
  const selected = tabOf(view);
  return (
    <TabList
      aria-label={t("tabs.label")}
      className={styles.tabs}
      onTabSelect={(_event, { value }) => onShow(value as Tab)}
      selectedValue={selected}
    >
      {tabs.map((each) => (
        <TabButton
          aria-controls={each === selected ? panelId : undefined}
          className={styles.tab}
          key={each}
          // From a page back to its tab, which is selected already.
          onClick={() => onShow(each)}
          value={each}
        >
          {t(`tabs.${each}`)}
        </TabButton>
      ))}
    </TabList>
  );
}
