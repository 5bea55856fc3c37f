import { Link } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTexts } from "../../hooks/useTexts";
import type { ChoreOutcome } from "../../state/lists-state";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { RowErrors } from "../RowErrors/RowErrors";
import { writtenText } from "./lists-announcement";
import { OwnerCounts } from "./OwnerCounts";
import { SpotCheckShares } from "./SpotCheckShares";
import { useWrittenListStyles } from "./WrittenList.styles";

export type WrittenListProps = {
  /** Null where the host cannot be told to select. */
  readonly onShow: ((sheetName: string) => void) | null;
  readonly outcome: ChoreOutcome;
};

/** Where the list is and what it comes to. */
export function WrittenList({ onShow, outcome }: WrittenListProps) {
  const styles = useWrittenListStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  const { sheetName, rowErrors } = outcome.result;
  return (
    <>
      <section className={styles.root}>
        <ArrivalHeading icon={<CheckmarkCircleFilled className={cards.success} />}>
          {writtenText(outcome, t)}
        </ArrivalHeading>
        <div>
          {t("lists.sheet")}{" "}
          {onShow ? (
            <Link className={styles.name} onClick={() => onShow(sheetName)}>
              {sheetName}
            </Link>
          ) : (
            <strong className={styles.name}>{sheetName}</strong>
          )}
        </div>
        <Findings outcome={outcome} />
      </section>
      {rowErrors.length > 0 && <RowErrors rowErrors={rowErrors} />}
    </>
  );
}

function Findings({ outcome }: Pick<WrittenListProps, "outcome">) {
  const cards = useCardStyles();
  const { t, formatDay } = useTexts();
  switch (outcome.chore) {
    case "overdue": {
      const { groups } = outcome.result;
      return <OwnerCounts groups={groups} nobody={t("lists.overdue.nobody")} title={t("lists.overdue.byOwner")} />;
    }
    case "reminders": {
      const { due, followedUp, groups } = outcome.result.reminders;
      return (
        <>
          <p className={cards.text}>{t("lists.reminders.due", { day: formatDay(due), count: followedUp })}</p>
          <OwnerCounts groups={groups} nobody={t("lists.reminders.nobody")} title={t("lists.reminders.byOwner")} />
        </>
      );
    }
    case "spotChecks": {
      const { added, shares, week } = outcome.result;
      return (
        <>
          <p className={cards.text}>
            {added.length > 0
              ? t("lists.spotChecks.added", { week, count: added.length })
              : t("lists.spotChecks.drawn", { week })}
          </p>
          <SpotCheckShares shares={shares} />
        </>
      );
    }
    case "replies":
      return <p className={cards.text}>{t(outcome.result.isNew ? "lists.replies.made" : "lists.replies.kept")}</p>;
  }
}
