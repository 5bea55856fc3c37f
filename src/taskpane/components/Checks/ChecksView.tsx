import { Button } from "@fluentui/react-components";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { ChecksSession } from "../../state/checks-session";
import type { Page } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { PageLinks } from "../PageLinks/PageLinks";
import { RunFailure } from "../RunFailure/RunFailure";
import { ChecksResult } from "./ChecksResult";
import { useChecksViewStyles } from "./ChecksView.styles";
import { checksAnnouncement } from "./checks-announcement";
import { FixQuestion } from "./FixQuestion";
import { MendedNotice } from "./MendedNotice";

export type ChecksViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (page: Page) => void;
  readonly session: ChecksSession;
};

export function ChecksView({ diagnostics, onOpen, session }: ChecksViewProps) {
  const styles = useChecksViewStyles();
  const { t } = useTexts();
  const state = useStore(session);
  const { activity, checked, mended } = state;
  const isBusy = activity.kind === "busy";
  const retry = activity.kind === "failed" && activity.task === "undo" ? session.undo : session.check;
  return (
    <>
      {!checked && <p className={styles.intro}>{t("checks.intro")}</p>}
      <Button
        appearance={checked ? "secondary" : "primary"}
        disabledFocusable={isBusy}
        onClick={() => void session.check()}
      >
        {checked ? t("checks.again") : t("checks.start")}
      </Button>
      {isBusy && activity.task !== "go" && <BusyLine text={t(`checks.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`checks.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={() => void retry()}
          step={activity.task}
        />
      )}
      {activity.kind === "confirming" && (
        <FixQuestion findings={activity.findings} onAgree={() => void session.agree()} onDecline={session.decline} />
      )}
      {mended && mended.applied.length + mended.formulas.length > 0 && (
        <MendedNotice
          isBusy={isBusy}
          key={`${String(mended.isUndone)} ${[...mended.applied, ...mended.formulas].map(({ address }) => address).join()}`}
          mended={mended}
          onUndo={() => void session.undo()}
        />
      )}
      {checked && <ChecksResult checked={checked} isBusy={isBusy} session={session} />}
      <PageLinks
        label={t("checks.pages")}
        links={[{ page: "repair", title: t("checks.repair.title"), text: t("checks.repair.text") }]}
        onOpen={onOpen}
      />
      <LiveStatus text={checksAnnouncement(state, t)} />
    </>
  );
}
