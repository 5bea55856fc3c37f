import { lazy, Suspense } from "react";
import { decidedNeeded } from "../../../app/overview-limits";
import { afterPaint } from "../../after-paint";
import { useTexts } from "../../hooks/useTexts";
import type { FigureName } from "../../state/overview-state";
import { useFigureTitleStyles } from "./FigureTitle.styles";

export type FigureTitleProps = { readonly name: FigureName | "unfinished" };

/** What opens over the pane is much code for what nobody has asked for yet: the names stand there without, at first. */
const FigureHelp = lazy(async () => {
  await afterPaint();
  return { default: (await import("./FigureHelp")).FigureHelp };
});

/** What the figure is called, and what it means at the press of a button. */
export function FigureTitle({ name }: FigureTitleProps) {
  const styles = useFigureTitleStyles();
  const { t } = useTexts();
  const title = t(`overview.figure.${name}.title`);
  return (
    <Suspense fallback={<span className={styles.alone}>{title}</span>}>
      <FigureHelp
        className={styles.title}
        help={t(`overview.figure.${name}.help`, { needed: decidedNeeded })}
        title={title}
      />
    </Suspense>
  );
}
