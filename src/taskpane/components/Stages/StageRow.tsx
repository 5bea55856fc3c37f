import { Button } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { useTexts } from "../../hooks/useTexts";
import type { StageDraft, StageInUse } from "../../state/stages-drafts";
import { StageMenu } from "./StageMenu";
import { useStageRowsStyles } from "./StageRows.styles";
import type { LineDrag } from "./useLineDrag";

export type StageRowProps = {
  /** Null where the stage cannot be dragged. */
  readonly handleProps: ReturnType<LineDrag["handleProps"]> | null;
  readonly isBusy: boolean;
  /** A new order has to be settled before anything else is changed. */
  readonly isOrderChanged: boolean;
  /** The last place an open stage can have. */
  readonly last: number;
  readonly onDraft: (draft: StageDraft) => void;
  readonly onMove: (to: number) => void;
  readonly place: number;
  readonly stage: StageInUse;
  readonly stages: readonly StageInUse[];
};

export function StageRow(props: StageRowProps) {
  const { handleProps, isBusy, isOrderChanged, last, onDraft, onMove, place, stage, stages } = props;
  const styles = useStageRowsStyles();
  const { t } = useTexts();
  const { customers, kind, name } = stage;
  const isWon = kind === "won";
  return (
    <>
      {handleProps ? (
        <span aria-hidden className={styles.handle} title={t("stages.drag")} {...handleProps}>
          <ReOrderDotsVerticalRegular />
        </span>
      ) : (
        <span />
      )}
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.hint}>
          {t("stages.customers", { count: customers.length })}
          {isWon && ` · ${t("stages.won")}`}
        </span>
      </span>
      <span className={styles.buttons}>
        {!isWon && (
          <>
            <Button
              appearance="subtle"
              aria-label={t("stages.up", { name })}
              disabledFocusable={isBusy || place === 0}
              icon={<ArrowUpRegular />}
              onClick={() => onMove(place - 1)}
            />
            <Button
              appearance="subtle"
              aria-label={t("stages.down", { name })}
              disabledFocusable={isBusy || place === last}
              icon={<ArrowDownRegular />}
              onClick={() => onMove(place + 1)}
            />
          </>
        )}
        <StageMenu isDisabled={isBusy || isOrderChanged} onDraft={onDraft} stage={stage} stages={stages} />
      </span>
    </>
  );
}
