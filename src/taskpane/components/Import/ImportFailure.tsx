import { Button } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTexts } from "../../hooks/useTexts";
import type { ImportSession } from "../../state/import-session";
import type { ImportActivity } from "../../state/import-state";
import type { Page } from "../../state/view-store";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { RunFailure } from "../RunFailure/RunFailure";

export type ImportFailureProps = {
  readonly activity: Extract<ImportActivity, { readonly kind: "failed" }>;
  readonly diagnostics: string;
  readonly onOpen: (page: Page) => void;
  readonly session: ImportSession;
};

/** Without a list to import into, setting the workbook up is what comes next. */
export function ImportFailure({ activity, diagnostics, onOpen, session }: ImportFailureProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const { failure, task } = activity;
  const retries = { read: session.reread, import: session.importAll, undo: session.undo };
  if (failure.code === "no-customers") {
    return (
      <NoticeCard icon={<InfoRegular className={cards.icon} />} title={t("import.notSetUp.title")}>
        <p className={cards.text}>{t("import.notSetUp.text")}</p>
        <Button appearance="primary" onClick={() => onOpen("setUp")}>
          {t("import.notSetUp.go")}
        </Button>
        <Button onClick={() => void session.reread()}>{t("tryAgain")}</Button>
      </NoticeCard>
    );
  }
  return (
    <RunFailure
      aftermath={t(`import.failed.${task}`)}
      diagnostics={diagnostics}
      failure={failure}
      onRetry={() => void retries[task]()}
      step={task}
    />
  );
}
