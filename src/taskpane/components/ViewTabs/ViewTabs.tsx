import { Tab, TabList } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { views, type View } from "../../state/view-store";
import { useViewTabsStyles } from "./ViewTabs.styles";

export type ViewTabsProps = {
  readonly onShow: (view: View) => void;
  /** Of the element that shows the view. */
  readonly panelId: string;
  readonly view: View;
};

export function ViewTabs({ onShow, panelId, view }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  const { t } = useTexts();
  return (
    <TabList
      aria-label={t("tabs.label")}
      className={styles.tabs}
      onTabSelect={(_event, { value }) => onShow(value as View)}
      selectedValue={view}
    >
      {views.map((each) => (
        <Tab aria-controls={each === view ? panelId : undefined} className={styles.tab} key={each} value={each}>
          {t(`tabs.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
