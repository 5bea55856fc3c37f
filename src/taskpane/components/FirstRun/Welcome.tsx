import { Button } from "@fluentui/react-components";
import { HandWaveRegular } from "@fluentui/react-icons/svg/hand-wave";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { useFirstRunStyles } from "./FirstRun.styles";
import type { StartSessions } from "./start-sessions";

export type WelcomeProps = { readonly sessions: StartSessions };

/** Above the set-up of a workbook that was opened without customers, until it has some. */
export function Welcome({ sessions }: WelcomeProps) {
  const cards = useCardStyles();
  const styles = useFirstRunStyles();
  const { t } = useTexts();
  const start = useStore(sessions.firstRun);
  const { run } = useStore(sessions.setUp);
  const { outcome } = useStore(sessions.adopt);
  const isEmpty = start.kind === "over" && start.found?.kind === "empty";
  if (!isEmpty || run.kind === "done" || outcome?.kind === "adopted") return null;
  const { show } = sessions.views;
  return (
    <NoticeCard icon={<HandWaveRegular className={cards.icon} />} title={t("firstRun.welcome.title")}>
      <p className={cards.text}>{t("firstRun.welcome.text")}</p>
      {start.found.isProtected && <p className={cards.text}>{t("firstRun.protected")}</p>}
      <div className={styles.ways}>
        <span className={cards.quiet}>{t("firstRun.welcome.ways")}</span>
        <Button className={styles.way} onClick={() => show("adopt")} size="small">
          {t("firstRun.welcome.adopt")}
        </Button>
        <Button className={styles.way} onClick={() => show("import")} size="small">
          {t("firstRun.welcome.import")}
        </Button>
      </div>
    </NoticeCard>
  );
}
