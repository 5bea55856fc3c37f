import { Button } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useTexts } from "../../hooks/useTexts";
import type { Finding } from "../../state/checks-state";
import { CutList } from "../CutList/CutList";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { ChangeLine } from "./ChangeLine";
import { useCardStyles } from "../NoticeCard/Card.styles";

export type FixQuestionProps = {
  readonly findings: readonly Finding[];
  readonly onAgree: () => void;
  readonly onDecline: () => void;
};

/** Every cell that would be changed, before any is. */
export function FixQuestion({ findings, onAgree, onDecline }: FixQuestionProps) {
  const styles = useCardStyles();
  const { t } = useTexts();
  const title = t("checks.asking.title", { count: findings.length });
  return (
    <NoticeCard icon={<WrenchRegular className={styles.icon} />} title={title}>
      <p className={styles.text}>{t("checks.asking.text")}</p>
      <CutList
        items={findings}
        keyOf={({ sheetId, address }) => `${sheetId}!${address}`}
        label={title}
        renderItem={({ sheetName, address, header, found, reading }) => (
          <ChangeLine after={reading ?? ""} before={found} header={header} place={`${sheetName} ${address}`} />
        )}
      />
      <div className={styles.buttons}>
        <Button onClick={onDecline}>{t("cancel")}</Button>
        <Button appearance="primary" onClick={onAgree}>
          {t("checks.asking.agree")}
        </Button>
      </div>
    </NoticeCard>
  );
}
