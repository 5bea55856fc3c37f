import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTexts } from "../../hooks/useTexts";
import type { Mended } from "../../state/checks-state";
import { CutList } from "../CutList/CutList";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { ChangeLine } from "./ChangeLine";
import { FormulaCells } from "./FormulaCells";
import { useCardStyles } from "../NoticeCard/Card.styles";

export type MendedNoticeProps = {
  readonly isBusy: boolean;
  readonly mended: Mended;
  readonly onUndo: () => void;
};

/** What was changed, with the way back, and what was left to the user. */
export function MendedNotice({ isBusy, mended, onUndo }: MendedNoticeProps) {
  const styles = useCardStyles();
  const { t } = useTexts();
  const { applied, formulas, isUndone, undo } = mended;
  if (applied.length === 0) {
    const title = t("checks.formulas", { count: formulas.length });
    return (
      <NoticeCard icon={<InfoRegular className={styles.icon} />} keepsScroll title={title}>
        <FormulaCells findings={formulas} label={title} />
      </NoticeCard>
    );
  }
  const title = t(isUndone ? "checks.undone" : "checks.mended", { count: applied.length });
  const leftAlone = t("checks.formulas", { count: formulas.length });
  return (
    <NoticeCard icon={<CheckmarkCircleFilled className={styles.success} />} keepsScroll title={title}>
      {!isUndone && (
        <CutList
          items={applied}
          keyOf={({ sheetName, address }) => `${sheetName}!${address}`}
          label={title}
          renderItem={({ sheetName, address, header, before, after }) => (
            <ChangeLine after={after} before={before} header={header} place={`${sheetName} ${address}`} />
          )}
        />
      )}
      {!isUndone && formulas.length > 0 && (
        <>
          <p className={styles.text}>{leftAlone}</p>
          <FormulaCells findings={formulas} label={leftAlone} />
        </>
      )}
      {undo && (
        <Button disabledFocusable={isBusy} icon={<ArrowUndoRegular />} onClick={onUndo}>
          {t("undo")}
        </Button>
      )}
    </NoticeCard>
  );
}
