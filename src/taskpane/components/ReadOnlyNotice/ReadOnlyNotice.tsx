import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { useTexts } from "../../hooks/useTexts";
import { useReadOnlyNoticeStyles } from "./ReadOnlyNotice.styles";

export type ReadOnlyNoticeProps = {
  /** Every button that is out of use points here. */
  readonly id: string;
};

/** Said once, above every view: the workbook can be read, and what has to be done before it can be written to. */
export function ReadOnlyNotice({ id }: ReadOnlyNoticeProps) {
  const styles = useReadOnlyNoticeStyles();
  const { t } = useTexts();
  return (
    <div className={styles.notice} role="status">
      <LockClosedRegular aria-hidden className={styles.icon} />
      <div id={id}>
        <p className={styles.title}>{t("readOnly.title")}</p>
        <p className={styles.text}>{t("readOnly.text")}</p>
      </div>
    </div>
  );
}
