import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { CheckResult } from "../../../app/check-workbook-rows";
import { useTexts } from "../../hooks/useTexts";
import { certainOf, type ChecksSession } from "../../state/checks-session";
import { countSeverities } from "../../state/finding-groups";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { WriteButton } from "../WriteButton/WriteButton";
import { useChecksResultStyles } from "./ChecksResult.styles";
import { FindingGroups } from "./FindingGroups";
import { SeverityIcon } from "./SeverityIcon";

export type ChecksResultProps = {
  readonly checked: CheckResult;
  readonly isBusy: boolean;
  readonly session: ChecksSession;
};

export function ChecksResult({ checked, isBusy, session }: ChecksResultProps) {
  const styles = useChecksResultStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  const { customers, findings, unfinished } = checked;
  const certain = certainOf(findings).length;
  return (
    <section className={styles.root}>
      {findings.length === 0 ? (
        <ArrivalHeading icon={<CheckmarkCircleFilled className={cards.success} />}>{t("checks.clean")}</ArrivalHeading>
      ) : (
        <ArrivalHeading>{t("checks.found", { count: findings.length })}</ArrivalHeading>
      )}
      {findings.length > 0 && (
        <ul aria-label={t("checks.severities")} className={styles.counts}>
          {countSeverities(findings).map(({ severity, count }) => (
            <li className={styles.count} key={severity}>
              <SeverityIcon severity={severity} />
              {t(`checks.count.${severity}`, { count })}
            </li>
          ))}
        </ul>
      )}
      <div>
        <p className={cards.quiet}>{t("checks.customers", { count: customers })}</p>
        {unfinished > 0 && <p className={cards.text}>{t("checks.unfinished", { count: unfinished })}</p>}
      </div>
      {certain > 0 && (
        <WriteButton appearance="primary" disabledFocusable={isBusy} onClick={session.askToFixAll}>
          {t("checks.fixAll", { count: certain })}
        </WriteButton>
      )}
      {findings.length > 0 && (
        <FindingGroups
          findings={findings}
          isBusy={isBusy}
          onFix={(finding) => void session.fix(finding)}
          onGo={session.canGo ? (finding) => void session.go(finding) : null}
        />
      )}
    </section>
  );
}
