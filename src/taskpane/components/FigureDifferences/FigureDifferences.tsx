import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { FigureDifference } from "../../../app/publish-result";
import { useTexts } from "../../hooks/useTexts";
import type { Texts } from "../../texts";
import { CopyButton } from "../CopyButton/CopyButton";
import { CutList } from "../CutList/CutList";
import { asTable } from "../RowErrors/row-error-text";
import { useFigureDifferencesStyles } from "./FigureDifferences.styles";

export type FigureDifferencesProps = { readonly differences: readonly FigureDifference[] };

/** Figures that Excel calculates otherwise than the core does: the report is not to be trusted before they are explained. */
export function FigureDifferences({ differences }: FigureDifferencesProps) {
  const styles = useFigureDifferencesStyles();
  const texts = useTexts();
  const { t } = texts;
  if (differences.length === 0) return null;
  const title = t("differences.title", { count: differences.length });
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <p className={styles.text}>{t("differences.text")}</p>
        <CutList
          items={differences}
          keyOf={placeOf}
          label={title}
          renderItem={(difference) => (
            <>
              <strong>
                {difference.sheetName} {difference.cell}
              </strong>
              <div>{t("differences.cell", wordsOf(difference, texts))}</div>
            </>
          )}
        />
        <CopyButton
          label={t("differences.copy")}
          readText={() => asTable(differences.map((it) => [placeOf(it), t("differences.cell", wordsOf(it, texts))]))}
        />
      </MessageBarBody>
    </MessageBar>
  );
}

function placeOf({ sheetName, cell }: FigureDifference): string {
  return `${sheetName}!${cell}`;
}

function wordsOf({ expected, found }: FigureDifference, texts: Texts): { expected: string; found: string } {
  return { expected: figureText(expected, texts), found: figureText(found, texts) };
}

function figureText(figure: FigureDifference["expected"] | boolean, { t, formatFigure }: Texts): string {
  if (figure === null || figure === "") return t("differences.empty");
  if (typeof figure === "boolean") return String(figure).toUpperCase();
  return typeof figure === "number" ? formatFigure(figure) : figure;
}
