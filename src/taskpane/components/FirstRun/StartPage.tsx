import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { FirstRun, FirstRunState } from "../../state/first-run";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { RunFailure } from "../RunFailure/RunFailure";
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
      <RunFailure
        aftermath={t("firstRun.failed")}
        diagnostics={diagnostics}
        failure={state.failure}
        onRetry={() => void firstRun.start()}
        step="firstLook"
      />
    );
  }
  return (
    <>
      <BusyLine text={t("firstRun.looking")} />
      <Skeleton aria-hidden className={styles.skeleton}>
        <SkeletonItem size={24} />
        <SkeletonItem size={96} />
        <SkeletonItem size={96} />
      </Skeleton>
      <LiveStatus text={t("firstRun.looking")} />
    </>
  );
}
