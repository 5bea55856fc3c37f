import type { OverviewResult } from "../../../app/read-overview";
import { Button } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { View } from "../../state/view-store";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { PageLinks } from "../PageLinks/PageLinks";
import { useBoardStyles } from "./Board.styles";

export type NothingToShowProps = {
  readonly onOpen: (view: View) => void;
  readonly read: Exclude<OverviewResult, { kind: "overview" }>;
};

/** A workbook without a list, or a list without a customer: what it takes to get figures. */
export function NothingToShow({ onOpen, read }: NothingToShowProps) {
  const styles = useBoardStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  if (read.kind === "no-customers") {
    return (
      <div className={styles.section}>
        <h2 className={styles.heading}>{t("overview.noCustomers.title")}</h2>
        <p className={cards.quiet}>{t("overview.noCustomers.text")}</p>
        {read.unfinished > 0 && (
          <>
            <p className={cards.text}>{t("overview.unfinishedRows", { count: read.unfinished })}</p>
            <Button onClick={() => onOpen("checks")}>{t("overview.toChecks")}</Button>
          </>
        )}
      </div>
    );
  }
  const links = (["setUp", "adopt"] as const).map((page) => ({
    page,
    title: t(`overview.${page}.title`),
    text: t(`overview.${page}.text`),
  }));
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{t("overview.notSetUp.title")}</h2>
      <p className={cards.quiet}>{t("overview.notSetUp.text")}</p>
      <PageLinks label={t("overview.pages")} links={links} onOpen={onOpen} />
    </div>
  );
}
