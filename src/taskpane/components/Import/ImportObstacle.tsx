import { Button } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { ImportPreview } from "../../../app/import-customers";
import { useTexts } from "../../hooks/useTexts";
import type { Page } from "../../state/view-store";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";

export type ImportObstacleProps = {
  readonly obstacle: Exclude<ImportPreview, { readonly kind: "preview" }>;
  readonly onOpen: (page: Page) => void;
};

/** Why there is no preview, and what helps. */
export function ImportObstacle({ obstacle, onOpen }: ImportObstacleProps) {
  const cards = useCardStyles();
  const { t } = useTexts();
  const icon = <InfoRegular className={cards.icon} />;
  if (obstacle.kind === "unreadable") {
    return (
      <NoticeCard icon={icon} title={t("import.unreadable.title")}>
        <p className={cards.text}>{t("import.unreadable.text")}</p>
      </NoticeCard>
    );
  }
  return (
    <NoticeCard icon={icon} title={t("import.toAdopt.title", { name: obstacle.sheetName })}>
      <p className={cards.text}>{t("import.toAdopt.text")}</p>
      <Button appearance="primary" onClick={() => onOpen("adopt")}>
        {t("import.toAdopt.go")}
      </Button>
    </NoticeCard>
  );
}
