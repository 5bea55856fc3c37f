import { Button } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { WriteButton } from "../WriteButton/WriteButton";
import { useActionsStyles } from "./Actions.styles";

export type FormEndProps = {
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  /** Why it was not written, in words; null where nothing stood in the way. */
  readonly refusal: string | null;
};

/** What stood in the way, and the two ways out of the form of an action. */
export function FormEnd({ isBusy, onCancel, refusal }: FormEndProps) {
  const styles = useActionsStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  return (
    <>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={cards.buttons}>
        <Button disabledFocusable={isBusy} onClick={onCancel}>
          {t("cancel")}
        </Button>
        <WriteButton appearance="primary" disabledFocusable={isBusy} type="submit">
          {t("actions.suggestions.save")}
        </WriteButton>
      </div>
    </>
  );
}
