import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { lazy, Suspense } from "react";
import type { CustomerId } from "../../../domain/customer";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { CaptureStatus } from "../../state/capture-status";
import { useCaptureCardStyles } from "./CaptureCard.styles";

export type CaptureCardProps = {
  /** Opens the customer, to see and to say what happened. */
  readonly onShow: (customer: CustomerId) => void;
  readonly status: CaptureStatus;
};

/** What nobody can have seen before something was recorded. */
export const loadLossCard = () => import("./LossCard");
const LossCard = lazy(async () => ({ default: (await loadLossCard()).LossCard }));

/** What was recorded by itself, and what it lacks. Takes no focus: the user is at work in the sheet. */
export function CaptureCard({ onShow, status }: CaptureCardProps) {
  const styles = useCaptureCardStyles();
  const { t } = useTexts();
  const { losses, recorded } = useStore(status);
  return (
    <div className={styles.root}>
      <div className={styles.status} role="status">
        {recorded > 0 && (
          <>
            <HistoryRegular className={styles.icon} /> {t("capture.recorded", { count: recorded })}
          </>
        )}
      </div>
      {losses.length > 0 && (
        <Suspense fallback={null}>
          <LossCard losses={losses} onShow={onShow} status={status} />
        </Suspense>
      )}
    </div>
  );
}
