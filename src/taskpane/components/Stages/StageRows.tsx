import { Button, mergeClasses } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useTexts } from "../../hooks/useTexts";
import { reordered, stagesInOrder, type StageDraft, type StageInUse } from "../../state/stages-drafts";
import type { StagesSession } from "../../state/stages-session";
import { OrderBar } from "./OrderBar";
import { StageRow } from "./StageRow";
import { useStageRowsStyles } from "./StageRows.styles";
import { useLineDrag } from "./useLineDrag";

export type StageRowsProps = {
  readonly draft: StageDraft | null;
  readonly isBusy: boolean;
  readonly isReadOnly: boolean;
  readonly session: StagesSession;
  readonly stages: readonly StageInUse[];
};

/** The funnel in order: dragged or moved by buttons into another one, and the ways to all other changes. */
export function StageRows({ draft, isBusy, isReadOnly, session, stages }: StageRowsProps) {
  const styles = useStageRowsStyles();
  const { t } = useTexts();
  const ordered = stagesInOrder(stages, draft);
  // The won stage stays the last.
  const last = ordered.length - 2;
  const isLocked = isBusy || isReadOnly;
  const move = (place: number, to: number): void => {
    const stage = ordered[place];
    if (stage && !isLocked) session.draft(reordered(stages, draft, stage.id, to));
  };
  const { dragged, handleProps, list, target } = useLineDrag(last, move);
  const isChanged = draft?.kind === "reorder";
  return (
    <div className={styles.root}>
      <ul aria-label={t("stages.list")} className={styles.list} ref={list}>
        {ordered.map((stage, place) => {
          const isTarget = dragged !== null && place === target && place !== dragged;
          return (
            <li
              className={mergeClasses(
                styles.line,
                place === dragged && styles.dragged,
                isTarget && (place < dragged ? styles.before : styles.after),
              )}
              key={stage.id}
            >
              <StageRow
                handleProps={stage.kind === "open" && !isLocked ? handleProps(place) : null}
                isBusy={isLocked}
                isOrderChanged={isChanged}
                last={last}
                onDraft={session.draft}
                onMove={(to) => move(place, to)}
                place={place}
                stage={stage}
                stages={stages}
              />
            </li>
          );
        })}
      </ul>
      {isChanged ? (
        <OrderBar isBusy={isLocked} session={session} />
      ) : (
        <Button
          className={styles.add}
          data-stage="add"
          disabledFocusable={isLocked}
          icon={<AddRegular />}
          onClick={() => session.draft({ kind: "add", name: "", place: last + 1 })}
        >
          {t("stages.add.menu")}
        </Button>
      )}
    </div>
  );
}
