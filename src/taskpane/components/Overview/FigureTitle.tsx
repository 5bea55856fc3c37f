import { useEffect, useState } from "react";
import { decidedNeeded } from "../../../app/overview-limits";
import { afterPaint } from "../../after-paint";
import { useTexts } from "../../hooks/useTexts";
import { once } from "../../state/once";
import type { FigureName } from "../../state/overview-state";
import type { FigureHelp } from "./FigureHelp";
import { useFigureTitleStyles } from "./FigureTitle.styles";

export type FigureTitleProps = { readonly name: FigureName | "unfinished" };

let loaded: typeof FigureHelp | null = null;

/** What opens over the pane is much code for what nobody has asked for yet: the names stand there without, at first. */
const loadHelp = once(async () => {
  await afterPaint();
  return (loaded = (await import("./FigureHelp")).FigureHelp);
});

/** What the figure is called, and what it means at the press of a button. */
export function FigureTitle({ name }: FigureTitleProps) {
  const styles = useFigureTitleStyles();
  const { t } = useTexts();
  const [Help, setHelp] = useState(() => loaded);
  useEffect(() => {
    // Where it does not come, the names stand there still.
    loadHelp().then(
      (help) => setHelp(() => help),
      () => undefined,
    );
  }, []);
  const title = t(`overview.figure.${name}.title`);
  if (!Help) return <span className={styles.alone}>{title}</span>;
  return (
    <Help className={styles.title} help={t(`overview.figure.${name}.help`, { needed: decidedNeeded })} title={title} />
  );
}
