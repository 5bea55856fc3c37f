import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useTexts } from "../../hooks/useTexts";
import { useBoardStyles } from "./Board.styles";
import { amountText, countText, rateText } from "./figure-text";
import { FigureButton, type BoardPart } from "./FigureButton";
import { FigureTitle } from "./FigureTitle";
import { useFunnelChartStyles } from "./FunnelChart.styles";

/**
 * The stages as bars, as wide as they hold customers, and between them what share of those decided went on. A list, so
 * that it reads without its bars, too.
 */
export function FunnelChart({ figures, isBusy, onShow }: BoardPart) {
  const board = useBoardStyles();
  const styles = useFunnelChartStyles();
  const { t } = useTexts();
  const { amountUnit, overview, stageNames } = figures;
  const widest = Math.max(1, ...overview.stages.map(({ open }) => open.customers.length));
  return (
    <section className={board.section}>
      <h2 className={board.heading}>{t("overview.funnel.title")}</h2>
      <div className={styles.keys}>
        <FigureTitle name="open" />
        <FigureTitle name="stageConversion" />
      </div>
      <ol aria-label={t("overview.funnel.list")} className={styles.list}>
        {overview.stages.map(({ stage: id, conversion, expected, open }) => {
          const stage = stageNames.get(id) ?? "";
          const value = [countText(open.value, t), amountText(expected.value, amountUnit, t)].join(" · ");
          return (
            <li className={styles.stage} key={id}>
              <FigureButton
                choice={{ name: "open", stage, isBefore: false, customers: open.customers }}
                className={styles.figure}
                isBusy={isBusy}
                label={t("overview.showStage", { stage, value, count: open.customers.length })}
                onShow={onShow}
                value={value}
              >
                <span className={styles.words}>
                  <span className={styles.name}>{stage}</span> <span className={styles.value}>{value}</span>
                </span>
                <span aria-hidden className={styles.track}>
                  <span className={styles.bar} style={{ width: `${(100 * open.customers.length) / widest}%` }} />
                </span>
              </FigureButton>
              <div className={styles.step}>
                <ArrowDownRegular aria-hidden />
                <FigureButton
                  choice={{ name: "stageConversion", stage, isBefore: false, customers: conversion.customers }}
                  className={styles.rate}
                  isBusy={isBusy}
                  onShow={onShow}
                  value={rateText(conversion.value, t)}
                />
                {conversion.customers.length > 0 && (
                  <span>{t("overview.funnel.decided", { count: conversion.customers.length })}</span>
                )}
                {overview.leak?.stage === id && (
                  <span className={styles.leak}>
                    <WarningFilled aria-hidden /> {t("overview.funnel.leak")}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
