import type { ShownCustomers } from "../../../app/ports";
import { Button } from "@fluentui/react-components";
import { FilterFilled } from "@fluentui/react-icons/svg/filter";
import { useTexts } from "../../hooks/useTexts";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useShownCardStyles } from "./ShownCard.styles";
import { shownText } from "./shown-text";

export type ShownCardProps = {
  readonly isBusy: boolean;
  readonly result: ShownCustomers;
  readonly session: {
    readonly replaceFilter: () => Promise<void>;
    readonly keepFilter: () => void;
    readonly showAll: () => Promise<void>;
  };
  /** What the customers are called where they were chosen. */
  readonly title: string;
};

/** What the list is filtered to, in sight until it is taken back. */
export function ShownCard({ isBusy, result, session, title }: ShownCardProps) {
  const styles = useShownCardStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  if (result.kind === "own-filter") {
    return (
      <NoticeCard icon={<FilterFilled className={cards.icon} />} title={t("overview.ownFilter.title")}>
        <p className={cards.text}>{t("overview.ownFilter.text", { name: result.sheetName, title })}</p>
        <div className={cards.buttons}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.replaceFilter()}>
            {t("overview.ownFilter.replace")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={session.keepFilter}>
            {t("overview.ownFilter.keep")}
          </Button>
        </div>
      </NoticeCard>
    );
  }
  const hidden = result.kind === "shown" ? result.rows - result.visibleRows : 0;
  const text = shownText(title, result, t);
  return (
    <section aria-label={text} className={styles.bar}>
      <FilterFilled className={cards.icon} />
      <div>
        <p className={cards.text}>{text}</p>
        {hidden > 0 && <p className={cards.quiet}>{t("overview.shown.hidden", { count: hidden })}</p>}
      </div>
      <Button className={styles.all} disabledFocusable={isBusy} onClick={() => void session.showAll()} size="small">
        {result.kind === "gone" ? t("overview.shown.close") : t("overview.shown.all")}
      </Button>
    </section>
  );
}
