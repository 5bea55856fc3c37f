import { Button, Link } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { CustomerId } from "../../../domain/customer";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { CaptureStatus } from "../../state/capture-status";
import { CutList } from "../CutList/CutList";
import { useCaptureCardStyles } from "./CaptureCard.styles";

export type CaptureCardProps = {
  /** Opens the customer, to see and to say what happened. */
  readonly onShow: (customer: CustomerId) => void;
  readonly status: CaptureStatus;
};

/** What was recorded by itself, and what it lacks. Takes no focus: the user is at work in the sheet. */
export function CaptureCard({ onShow, status }: CaptureCardProps) {
  const styles = useCaptureCardStyles();
  const { t } = useTexts();
  const { losses, recorded } = useStore(status);
  const title = t("capture.losses", { count: losses.length });
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
        <section aria-label={title} className={styles.card}>
          <div className={styles.title} role="status">
            <WarningFilled className={styles.warning} /> {title}
          </div>
          <CutList
            items={losses}
            keyOf={({ customer }) => customer}
            label={title}
            renderItem={({ customer, name }) => (
              <div className={styles.line}>
                <Link
                  aria-label={t("capture.showCustomer", { customer })}
                  as="button"
                  className={styles.customer}
                  onClick={() => onShow(customer)}
                >
                  {[customer, name].filter((part) => part !== "").join(" · ")}
                </Link>
                {status.canGo && (
                  <Button
                    aria-label={t("capture.goTo", { customer })}
                    onClick={() => void status.goTo(customer)}
                    size="small"
                  >
                    {t("capture.go")}
                  </Button>
                )}
              </div>
            )}
          />
          <Button appearance="transparent" className={styles.later} onClick={status.dismiss} size="small">
            {t("capture.later")}
          </Button>
        </section>
      )}
    </div>
  );
}
