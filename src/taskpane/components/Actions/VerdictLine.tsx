import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useTexts } from "../../hooks/useTexts";
import type { Follow } from "../../state/actions-state";
import { readingTexts } from "./actions-text";
import { useActionsStyles } from "./Actions.styles";

export type VerdictLineProps = { readonly follow: Follow };

/** The verdict in a word, with a sign of its own, and what it rests on. */
export function VerdictLine({ follow }: VerdictLineProps) {
  const styles = useActionsStyles();
  const texts = useTexts();
  const icons = {
    pending: <ClockRegular aria-hidden className={styles.icon} />,
    effective: <CheckmarkCircleFilled aria-hidden className={styles.good} />,
    ineffective: <WarningRegular aria-hidden className={styles.bad} />,
    insufficient: <QuestionCircleRegular aria-hidden className={styles.icon} />,
  };
  return (
    <div className={styles.verdict}>
      {icons[follow.verdict]}
      <div>
        <span className={styles.verdictName}>{texts.t(`actions.verdict.${follow.verdict}`)}</span>
        {readingTexts(follow, texts).map((sentence) => (
          <p className={styles.quiet} key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
