import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useTexts } from "../../hooks/useTexts";
import { tabOf, type View, type ViewStore } from "../../state/view-store";
import { usePageTitleStyles } from "./PageTitle.styles";

export type PageTitleProps = { readonly id: string; readonly onShow: ViewStore["show"]; readonly view: View };

/** The view's heading; on a page with the way back to its tab. */
export function PageTitle({ id, onShow, view }: PageTitleProps) {
  const styles = usePageTitleStyles();
  const { t } = useTexts();
  const tab = tabOf(view);
  return (
    <div className={styles.row}>
      {tab !== view && (
        <Button
          appearance="subtle"
          aria-label={t("tabs.back")}
          icon={<ArrowLeftRegular />}
          onClick={() => onShow(tab)}
        />
      )}
      <h1 className={styles.title} id={id}>
        {t(`pane.${view}`)}
      </h1>
    </div>
  );
}
