import { Button, Link } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useTexts } from "../../hooks/useTexts";
import type { CaptureState } from "../../state/capture-status";
import { CutList } from "../CutList/CutList";
import type { CaptureCardProps } from "./CaptureCard";
import { useLossCardStyles } from "./LossCard.styles";

export type LossCardProps = CaptureCardProps & { readonly losses: CaptureState["losses"] };

/** The losses that nobody has explained yet, each with the ways to its customer. */
export function LossCard({ losses, onShow, status }: LossCardProps) {
  const styles = useLossCardStyles();
  const { t } = useTexts();
  const title = t("capture.losses", { count: losses.length });
  return (
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
  );
}
