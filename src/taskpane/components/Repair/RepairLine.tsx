import { useTexts } from "../../hooks/useTexts";
import type { RepairSession } from "../../state/repair-session";
import type { Repair } from "../../state/repair-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { repairFound, repairName, repairPlace } from "./repair-text";
import { useRepairDeskStyles } from "./RepairDesk.styles";
import { RepairPlaceLink } from "./RepairPlaceLink";

export type RepairLineProps = {
  readonly isBusy: boolean;
  readonly repair: Repair;
  readonly session: RepairSession;
};

/** Where it is, what is there and what it would be, with the way there and the way to repair it. */
export function RepairLine({ isBusy, repair, session }: RepairLineProps) {
  const styles = useRepairDeskStyles();
  const { t, paneLanguage } = useTexts();
  const { code, customer, isCertain, other, place, proposed, proposedText } = repair;
  const after = proposedText[paneLanguage];
  const link = (to: Repair["place"]) => (
    <RepairPlaceLink
      isBusy={isBusy}
      onGo={session.canGo ? () => void session.go(repair, to) : null}
      text={repairPlace(to)}
    />
  );
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <div>
          {link(place)}
          {customer !== "" && <span className={styles.quiet}> · {customer}</span>}
          <span className={styles.quiet}> · {repairName(code, t)}</span>
        </div>
        <div>{t("repair.change", { before: repairFound(repair), after })}</div>
        {other && (
          <div>
            <span className={styles.quiet}>{t("repair.beside")}</span> {link(other)}
          </div>
        )}
        {proposed !== null && !isCertain && <div className={styles.quiet}>{t("repair.likely")}</div>}
        {proposed === null && code === "date-order" && <div className={styles.quiet}>{t("repair.answerFirst")}</div>}
      </div>
      {proposed !== null && (
        <WriteButton
          aria-label={t("repair.applyAt", { place: repairPlace(place), after })}
          className={styles.apply}
          disabledFocusable={isBusy}
          onClick={() => void session.repair(repair)}
          size="small"
        >
          {t("repair.apply")}
        </WriteButton>
      )}
    </div>
  );
}
