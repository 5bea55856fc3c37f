import { decidedNeeded } from "../../../app/overview-limits";
import { useTexts } from "../../hooks/useTexts";
import type { FigureName } from "../../state/overview-state";
import { useBoardStyles } from "./Board.styles";
import { amountText, countText, rateText } from "./figure-text";
import { FigureButton, type BoardPart } from "./FigureButton";
import { FigureTitle } from "./FigureTitle";
import { useHeadlineStyles } from "./Headline.styles";

/** The few figures that say how the month goes. */
export function Headline({ figures, isBusy, onShow }: BoardPart) {
  const board = useBoardStyles();
  const styles = useHeadlineStyles();
  const { t } = useTexts();
  const { amountUnit, overview, stageNames } = figures;
  const { conversion, expected, leak, won, wonAmount } = overview;
  const stage = leak ? (stageNames.get(leak.stage) ?? "") : "";
  const cards: readonly { name: FigureName; value: string; customers: typeof won.customers }[] = [
    { name: "won", value: countText(won.value, t), customers: won.customers },
    { name: "wonAmount", value: amountText(wonAmount.value, amountUnit, t), customers: wonAmount.customers },
    { name: "expected", value: amountText(expected.value, amountUnit, t), customers: expected.customers },
    { name: "conversion", value: rateText(conversion.value, t), customers: conversion.customers },
  ];
  return (
    <section className={board.section}>
      <h2 className={board.heading}>{t("overview.headline")}</h2>
      <div className={styles.cards}>
        {cards.map(({ name, value, customers }) => (
          <div className={styles.card} key={name}>
            <FigureTitle name={name} />
            <FigureButton
              choice={{ name, stage: "", isBefore: false, customers }}
              className={styles.value}
              isBusy={isBusy}
              onShow={onShow}
              value={value}
            />
          </div>
        ))}
        <div className={styles.wide}>
          <FigureTitle name="leak" />
          {leak ? (
            <FigureButton
              choice={{ name: "leak", stage, isBefore: false, customers: leak.conversion.customers }}
              className={styles.leak}
              isBusy={isBusy}
              onShow={onShow}
              value={`${stage} · ${rateText(leak.conversion.value, t)}`}
            />
          ) : (
            <span>{t("overview.figure.leak.tooFew", { needed: decidedNeeded })}</span>
          )}
        </div>
      </div>
    </section>
  );
}
