import type { SubmitEvent } from "react";
import { readUnit, reviewStages } from "../../../app/set-up-offer";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import { filledForm, type SetUpSession } from "../../state/set-up-session";
import type { View } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { RunFailure } from "../RunFailure/RunFailure";
import { WriteButton } from "../WriteButton/WriteButton";
import { setUpAnnouncement } from "./set-up-announcement";
import { SetUpFields } from "./SetUpFields";
import { SetUpOutcome } from "./SetUpOutcome";
import { useSetUpViewStyles } from "./SetUpView.styles";
import { StageList } from "./StageList";

export type SetUpViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (view: View) => void;
  readonly session: SetUpSession;
};

export function SetUpView({ diagnostics, onOpen, session }: SetUpViewProps) {
  const styles = useSetUpViewStyles();
  const { t, paneLanguage } = useTexts();
  const { form, run } = useStore(session);
  const filled = filledForm(form, paneLanguage);
  const { refusal } = reviewStages(filled.stages);
  const isBusy = run.kind === "busy";
  const isReady = !isBusy && refusal === null && readUnit(filled.amountUnit).kind === "valid";

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (isReady) void session.run(paneLanguage);
  }

  const retries = {
    setUp: () => session.run(paneLanguage),
    undo: session.undo,
    removeExamples: session.removeExamples,
  };
  return (
    <>
      <p className={styles.intro}>{t("setUp.intro")}</p>
      {run.kind === "busy" && <BusyLine text={t(`setUp.busy.${run.task}`)} />}
      {run.kind === "failed" && (
        <RunFailure
          aftermath={t(`setUp.failed.${run.task}`)}
          diagnostics={diagnostics}
          failure={run.failure}
          onRetry={() => void retries[run.task]()}
          step={run.task}
        />
      )}
      <SetUpOutcome onOpen={onOpen} onUndo={() => void session.undo()} run={run} />
      <form className={styles.form} onSubmit={submit}>
        <SetUpFields filled={filled} isBusy={isBusy} preset={form.preset} session={session} />
        <StageList isBusy={isBusy} onChange={(stages) => session.edit({ stages })} stages={filled.stages} />
        <WriteButton
          appearance={run.kind === "done" ? "secondary" : "primary"}
          disabledFocusable={!isReady}
          type="submit"
        >
          {t("setUp.start")}
        </WriteButton>
      </form>
      <div className={styles.examples}>
        <WriteButton disabledFocusable={isBusy} onClick={() => void session.removeExamples()} size="small">
          {t("setUp.removeExamples")}
        </WriteButton>
        <span className={styles.intro}>{t("setUp.removeExamplesHint")}</span>
      </div>
      <LiveStatus text={setUpAnnouncement(run, t)} />
    </>
  );
}
