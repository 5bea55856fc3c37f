import { Button } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import type { ClosedBefore } from "../../state/actions-state";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { WriteButton } from "../WriteButton/WriteButton";
import { RestatementList } from "./RestatementList";

export type ClosedBeforeCardProps = {
  readonly closedBefore: ClosedBefore;
  readonly isBusy: boolean;
  readonly session: ActionsSession;
};

/** Asks before a month is closed a second time; where no figure has changed there is nothing to ask. */
export function ClosedBeforeCard({ closedBefore, isBusy, session }: ClosedBeforeCardProps) {
  const cards = useCardStyles();
  const { t, formatDay, formatMonth } = useTexts();
  const { closedOn, month, restatements } = closedBefore;
  const title = t("actions.close.before", { month: formatMonth(month), day: formatDay(closedOn) });
  return (
    <NoticeCard icon={<InfoRegular className={cards.icon} />} title={title}>
      {restatements.length === 0 ? (
        <p className={cards.text}>{t("actions.close.same")}</p>
      ) : (
        <>
          <p className={cards.text}>{t("actions.close.changed", { count: restatements.length })}</p>
          <RestatementList lines={restatements} />
          <div className={cards.buttons}>
            <Button disabledFocusable={isBusy} onClick={session.keepClosed}>
              {t("actions.close.keep")}
            </Button>
            <WriteButton appearance="primary" disabledFocusable={isBusy} onClick={() => void session.closeAgain()}>
              {t("actions.close.again")}
            </WriteButton>
          </div>
        </>
      )}
    </NoticeCard>
  );
}
