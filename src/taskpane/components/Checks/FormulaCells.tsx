import { useTexts } from "../../hooks/useTexts";
import type { Finding } from "../../state/checks-state";
import { CutList } from "../CutList/CutList";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { useFindingLineStyles } from "./FindingLine.styles";

export type FormulaCellsProps = {
  readonly findings: readonly Finding[];
  readonly label: string;
};

/** Cells that were not mended because a formula would be lost. */
export function FormulaCells({ findings, label }: FormulaCellsProps) {
  const styles = useCardStyles();
  const { place, quiet } = useFindingLineStyles();
  const { t } = useTexts();
  return (
    <>
      <p className={styles.quiet}>{t("checks.formulasHelp")}</p>
      <CutList
        items={findings}
        keyOf={({ sheetId, address }) => `${sheetId}!${address}`}
        label={label}
        renderItem={({ sheetName, address, header }) => (
          <>
            <strong className={place}>{`${sheetName} ${address}`}</strong>
            {header !== "" && <span className={quiet}> · {header}</span>}
          </>
        )}
      />
    </>
  );
}
