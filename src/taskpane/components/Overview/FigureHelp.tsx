import { InfoLabel } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";

export type FigureHelpProps = { readonly className: string; readonly title: string; readonly help: string };

/** A figure's name with a button that opens what it means. */
export function FigureHelp({ className, title, help }: FigureHelpProps) {
  const { t } = useTexts();
  return (
    <InfoLabel
      className={className}
      info={help}
      infoButton={{ "aria-label": t("overview.help") }}
      label={title}
      size="small"
    />
  );
}
