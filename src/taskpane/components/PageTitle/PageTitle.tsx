import { Suspense } from "react";
import { firstView } from "../../first-view";
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
        <Suspense fallback={null}>
          <firstView.back.View label={t("tabs.back")} onBack={() => onShow(tab)} />
        </Suspense>
      )}
      <h1 className={styles.title} id={id}>
        {t(`pane.${view}`)}
      </h1>
    </div>
  );
}
