import { mergeClasses } from "@fluentui/react-components";
import { Suspense } from "react";
import { firstView } from "../../first-view";
import { useTexts } from "../../hooks/useTexts";
import type { FirstRun, FirstRunState } from "../../state/first-run";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { useFirstRunStyles } from "./FirstRun.styles";

export type StartPageProps = {
  readonly diagnostics: string;
  readonly firstRun: FirstRun;
  readonly state: Exclude<FirstRunState, { readonly kind: "over" }>;
};

/** Shown until it is known what the workbook is. */
export function StartPage({ diagnostics, firstRun, state }: StartPageProps) {
  const styles = useFirstRunStyles();
  const { t } = useTexts();
  if (state.kind === "failed") {
    return (
      <Suspense fallback={null}>
        <firstView.failure.View
          aftermath={t("firstRun.failed")}
          diagnostics={diagnostics}
          failure={state.failure}
          onRetry={() => void firstRun.start()}
          step="firstLook"
        />
      </Suspense>
    );
  }
  return (
    <>
      <BusyLine text={t("firstRun.looking")} />
      <div aria-hidden className={styles.skeleton}>
        <div className={mergeClasses(styles.bone, styles.heading)} />
        <div className={styles.bone} />
        <div className={styles.bone} />
      </div>
      <LiveStatus text={t("firstRun.looking")} />
    </>
  );
}
