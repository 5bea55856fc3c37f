import { Button } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { StagesSession } from "../../state/stages-session";
import { useStageRowsStyles } from "./StageRows.styles";

export type OrderBarProps = { readonly isBusy: boolean; readonly session: StagesSession };

/** A new order is looked at, or given up, before anything else is changed. */
export function OrderBar({ isBusy, session }: OrderBarProps) {
  const styles = useStageRowsStyles();
  const { t } = useTexts();
  return (
    <div className={styles.order}>
      <p className={styles.text}>{t("stages.reorder.text")}</p>
      <div className={styles.choices}>
        <Button
          appearance="primary"
          data-stage="order"
          disabledFocusable={isBusy}
          onClick={() => void session.preview()}
        >
          {t("stages.preview")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => session.draft(null)}>
          {t("stages.reorder.discard")}
        </Button>
      </div>
    </div>
  );
}
