import { Button } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { useTexts } from "../../hooks/useTexts";
import type { Run } from "../../state/report-state";
import { CopyButton } from "../CopyButton/CopyButton";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useRunFailureStyles } from "./RunFailure.styles";

export type RunFailureProps = {
  /** What the host says of itself, for "copy details". */
  readonly diagnostics: string;
  readonly onRetry: () => void;
  readonly run: Extract<Run, { kind: "failed" }>;
};

/** What went wrong and what the user can do about it; the technical side only goes to the clipboard. */
export function RunFailure({ diagnostics, onRetry, run }: RunFailureProps) {
  const styles = useRunFailureStyles();
  const { t } = useTexts();
  const { code, place, details } = run.failure;
  const title = t(`error.${code}.title`, place === "" ? {} : { context: "at", place });
  return (
    <NoticeCard icon={<ErrorCircleFilled className={styles.icon} />} role="alert" title={title}>
      <p className={styles.text}>{t(`error.${code}.remedy`)}</p>
      <p className={styles.quiet}>{run.step === "writing" ? t("error.partlyWritten") : t("error.nothingWritten")}</p>
      <div className={styles.buttons}>
        <Button onClick={onRetry}>{t("tryAgain")}</Button>
        <CopyButton
          label={t("error.copyDetails")}
          readText={() => [code, place, run.step, details, diagnostics].filter((line) => line !== "").join("\n")}
        />
      </div>
    </NoticeCard>
  );
}
