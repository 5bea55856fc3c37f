import { Button } from "@fluentui/react-components";
import { SearchSparkleRegular } from "@fluentui/react-icons/svg/search-sparkle";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useFirstRunStyles } from "./FirstRun.styles";
import type { StartSessions } from "./start-sessions";

export type ListOfferProps = { readonly sessions: StartSessions };

/** Above the adoption of the list that a workbook was opened with, until the user has decided. */
export function ListOffer({ sessions }: ListOfferProps) {
  const cards = useCardStyles();
  const styles = useFirstRunStyles();
  const { t } = useTexts();
  const start = useStore(sessions.firstRun);
  const { outcome } = useStore(sessions.adopt);
  const { run } = useStore(sessions.setUp);
  const isFound = start.kind === "over" && start.found?.kind === "list-found";
  if (!isFound || outcome !== null || run.kind === "done") return null;
  return (
    <NoticeCard icon={<SearchSparkleRegular className={cards.icon} />} title={t("firstRun.offer.title")}>
      <p className={cards.text}>{t("firstRun.offer.text")}</p>
      {start.found.isProtected && <p className={cards.text}>{t("firstRun.protected")}</p>}
      <Button className={styles.way} onClick={() => sessions.views.show("setUp")} size="small">
        {t("firstRun.offer.setUp")}
      </Button>
    </NoticeCard>
  );
}
