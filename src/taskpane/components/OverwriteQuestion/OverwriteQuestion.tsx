import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useTexts } from "../../hooks/useTexts";
import type { Run } from "../../state/report-state";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useOverwriteQuestionStyles } from "./OverwriteQuestion.styles";

export type OverwriteQuestionProps = {
  readonly onKeep: () => void;
  readonly onOverwrite: () => void;
  readonly run: Extract<Run, { kind: "asking" }>;
};

/** Asked in the pane itself: Excel blocks the browser's own dialogs. */
export function OverwriteQuestion({ onKeep, onOverwrite, run }: OverwriteQuestionProps) {
  const styles = useOverwriteQuestionStyles();
  const { t, formatMonth, formatList } = useTexts();
  return (
    <NoticeCard icon={<QuestionCircleRegular className={styles.icon} />} title={t("asking.title")}>
      <p className={styles.text}>{t("asking.text", { month: formatMonth(run.month) })}</p>
      <ul className={styles.conflicts}>
        {run.conflicts.map(({ sheetName, columns }) => (
          <li key={sheetName}>
            <strong className={styles.sheet}>{sheetName}</strong>
            {columns.length > 0 && <div>{t("asking.columns", { columns: formatList(columns) })}</div>}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onKeep}>{t("asking.keep")}</Button>
        <Button appearance="primary" onClick={onOverwrite}>
          {t("asking.overwrite")}
        </Button>
      </div>
    </NoticeCard>
  );
}
