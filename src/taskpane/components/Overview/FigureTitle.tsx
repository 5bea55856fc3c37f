import { InfoLabel } from "@fluentui/react-components";
import { decidedNeeded } from "../../../app/read-overview";
import { useTexts } from "../../hooks/useTexts";
import type { FigureName } from "../../state/overview-state";
import { useFigureTitleStyles } from "./FigureTitle.styles";

export type FigureTitleProps = { readonly name: FigureName | "unfinished" };

/** What the figure is called, and what it means at the press of a button. */
export function FigureTitle({ name }: FigureTitleProps) {
  const styles = useFigureTitleStyles();
  const { t } = useTexts();
  return (
    <InfoLabel
      className={styles.title}
      info={t(`overview.figure.${name}.help`, { needed: decidedNeeded })}
      infoButton={{ "aria-label": t("overview.help") }}
      label={t(`overview.figure.${name}.title`)}
      size="small"
    />
  );
}
