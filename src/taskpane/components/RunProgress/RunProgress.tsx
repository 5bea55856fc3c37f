import { Button, mergeClasses, ProgressBar, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { PublishStep } from "../../../app/publish-result";
import { useDelayed } from "../../hooks/useDelayed";
import { useTexts } from "../../hooks/useTexts";
import type { Run } from "../../state/report-state";
import { useRunProgressStyles } from "./RunProgress.styles";

export type RunProgressProps = {
  readonly onCancel: () => void;
  readonly run: Extract<Run, { kind: "running" }>;
};

/** With the share of the whole that each takes. */
const steps = [
  { step: "reading", from: 0, share: 0.4 },
  { step: "reckoning", from: 0.4, share: 0.05 },
  { step: "writing", from: 0.45, share: 0.55 },
] as const;

const patienceMs = 4000;

export function RunProgress({ onCancel, run }: RunProgressProps) {
  const styles = useRunProgressStyles();
  const { t, formatMonth } = useTexts();
  const now = steps.findIndex(({ step }) => step === run.step);
  const { from, share } = steps[now] ?? steps[0];
  return (
    <section aria-busy className={styles.root}>
      <h2 className={styles.heading}>{t("running.title", { month: formatMonth(run.month) })}</h2>
      <ProgressBar aria-label={t("running.progress")} max={100} value={Math.round(100 * (from + share * run.done))} />
      <ol aria-label={t("running.steps")} className={styles.steps}>
        {steps.map(({ step }, index) => (
          <Step key={step} state={index < now ? "stepDone" : index === now ? "stepNow" : "stepAhead"} step={step} />
        ))}
      </ol>
      <p className={styles.hint}>
        {run.isCancelling ? t("running.cancelHint") : run.done === 0 && <WaitingHint key={run.step} />}
      </p>
      <Button disabledFocusable={run.isCancelling} onClick={onCancel}>
        {run.isCancelling ? t("cancelling") : t("cancel")}
      </Button>
    </section>
  );
}

type StepProps = { readonly state: "stepDone" | "stepNow" | "stepAhead"; readonly step: PublishStep };

function Step({ state, step }: StepProps) {
  const styles = useRunProgressStyles();
  const { t } = useTexts();
  return (
    <li aria-current={state === "stepNow" ? "step" : undefined} className={styles.step}>
      {state === "stepDone" && (
        <CheckmarkCircleFilled aria-label={t("running.stepDone")} className={mergeClasses(styles.icon, styles.done)} />
      )}
      {state === "stepNow" && <Spinner aria-label={t("running.stepNow")} size="extra-tiny" />}
      {state === "stepAhead" && (
        <CircleRegular aria-label={t("running.stepAhead")} className={mergeClasses(styles.icon, styles.ahead)} />
      )}
      <span className={state === "stepAhead" ? styles.ahead : undefined}>{t(`running.step.${step}`)}</span>
    </li>
  );
}

/** Excel leaves requests waiting while the user types in a cell, and says nothing. */
function WaitingHint() {
  const { t } = useTexts();
  return useDelayed(patienceMs) && t("waiting");
}
