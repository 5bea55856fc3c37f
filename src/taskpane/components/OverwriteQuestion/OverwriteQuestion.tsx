import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { PublishConflict } from "../../../app/publish-result";
import { useTexts } from "../../hooks/useTexts";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useOverwriteQuestionStyles } from "./OverwriteQuestion.styles";

export type OverwriteQuestionProps = {
  readonly conflicts: readonly PublishConflict[];
  readonly onKeep: () => void;
  readonly onOverwrite: () => void;
  /** What would be overwritten by what. */
  readonly text: string;
};

/** Asked in the pane itself: Excel blocks the browser's own dialogs. */
export function OverwriteQuestion({ conflicts, onKeep, onOverwrite, text }: OverwriteQuestionProps) {
  const styles = useOverwriteQuestionStyles();
  const { t, formatList } = useTexts();
  return (
    <NoticeCard icon={<QuestionCircleRegular className={styles.icon} />} title={t("asking.title")}>
      <p className={styles.text}>{text}</p>
      <ul className={styles.conflicts}>
        {conflicts.map(({ sheetName, columns }) => (
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
