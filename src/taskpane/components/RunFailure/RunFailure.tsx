import { Button } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useTexts } from "../../hooks/useTexts";
import type { Failure } from "../../state/failure";
import { CopyButton } from "../CopyButton/CopyButton";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useRunFailureStyles } from "./RunFailure.styles";

export type RunFailureProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly failure: Failure;
  /** What is in the workbook now. */
  readonly aftermath: string;
  readonly onRetry: () => void;
  /** What was being done, for "copy details". */
  readonly step: string;
};

/** What went wrong and what the user can do about it; the technical side only goes to the clipboard. */
export function RunFailure({ aftermath, diagnostics, failure, onRetry, step }: RunFailureProps) {
  const styles = useRunFailureStyles();
  const { t } = useTexts();
  const { code, place, details } = failure;
  const title = t(`error.${code}.title`, place === "" ? {} : { context: "at", place });
  return (
    <NoticeCard icon={<ErrorCircleFilled className={styles.icon} />} role="alert" title={title}>
      <p className={styles.text}>{t(`error.${code}.remedy`)}</p>
      <p className={styles.quiet}>{aftermath}</p>
      <div className={styles.buttons}>
        <Button onClick={onRetry}>{t("tryAgain")}</Button>
        <CopyButton
          label={t("error.copyDetails")}
          readText={() => [code, place, step, details, diagnostics].filter((line) => line !== "").join("\n")}
        />
      </div>
    </NoticeCard>
  );
}
