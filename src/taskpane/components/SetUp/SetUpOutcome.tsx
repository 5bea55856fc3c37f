import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { SetUpDone } from "../../../app/set-up";
import { useTexts } from "../../hooks/useTexts";
import type { SetUpRun } from "../../state/set-up-state";
import type { View } from "../../state/view-store";
import { HomeLink } from "../FirstRun/HomeLink";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";

export type SetUpOutcomeProps = {
  readonly onOpen: (view: View) => void;
  readonly onUndo: () => void;
  readonly run: SetUpRun;
};

export function SetUpOutcome({ onOpen, onUndo, run }: SetUpOutcomeProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const icon = <CheckmarkCircleFilled className={cards.success} />;
  switch (run.kind) {
    case "done":
      return <Done onOpen={onOpen} onUndo={onUndo} result={run.result} />;
    case "undone":
      return (
        <NoticeCard icon={icon} title={t("setUp.undone")}>
          <p className={cards.quiet}>{t("setUp.undoneText")}</p>
        </NoticeCard>
      );
    case "examples-removed":
      return (
        <NoticeCard icon={icon} title={t("setUp.examplesRemoved", { count: run.count })}>
          <p className={cards.quiet}>{t("setUp.examplesRemovedText")}</p>
        </NoticeCard>
      );
    case "refused":
      return (
        <p className={cards.text} role="alert">
          {t(`setUp.refused.${run.refusal}`)}
        </p>
      );
    case "idle":
    case "busy":
    case "failed":
      return null;
  }
}

type DoneProps = Pick<SetUpOutcomeProps, "onOpen"> & { readonly onUndo: () => void; readonly result: SetUpDone };

function Done({ onOpen, onUndo, result }: DoneProps) {
  const cards = useCardStyles();
  const { t, formatList } = useTexts();
  const { madeSheets, repairedTables, toAdopt, undo } = result;
  return (
    <NoticeCard
      icon={<CheckmarkCircleFilled className={cards.success} />}
      title={undo ? t("setUp.done.title") : t("setUp.done.nothing")}
    >
      {madeSheets.length > 0 && <p className={cards.text}>{t("setUp.done.made", { names: formatList(madeSheets) })}</p>}
      {repairedTables.length > 0 && (
        <p className={cards.text}>{t("setUp.done.repaired", { names: formatList(repairedTables) })}</p>
      )}
      {undo && madeSheets.length + repairedTables.length === 0 && (
        <p className={cards.quiet}>{t("setUp.done.completed")}</p>
      )}
      {!undo && <p className={cards.quiet}>{t("setUp.done.nothingText")}</p>}
      {toAdopt !== null && <p className={cards.text}>{t("setUp.done.toAdopt", { name: toAdopt })}</p>}
      {toAdopt === null && <HomeLink onOpen={onOpen} />}
      {undo && (
        <Button icon={<ArrowUndoRegular />} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
