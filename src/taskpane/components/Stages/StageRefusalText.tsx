import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { StagesSession } from "../../state/stages-session";
import { useStageFormStyles } from "./StageForm.styles";

export type StageRefusalTextProps = { readonly session: StagesSession };

/** Why what was asked for cannot be, and what would do. */
export function StageRefusalText({ session }: StageRefusalTextProps) {
  const styles = useStageFormStyles();
  const { t } = useTexts();
  const { activity } = useStore(session);
  if (activity.kind !== "refused") return null;
  return (
    <p className={styles.refusal} role="alert">
      {t(`stages.refused.${activity.refusal}`)}
    </p>
  );
}
