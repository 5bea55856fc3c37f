import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, CounterBadge } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { Finding } from "../../state/checks-state";
import { groupFindings } from "../../state/finding-groups";
import { CutList } from "../CutList/CutList";
import { findingHelp, findingTitle } from "./finding-text";
import { useFindingGroupsStyles } from "./FindingGroups.styles";
import { FindingLine } from "./FindingLine";
import { SeverityIcon } from "./SeverityIcon";

export type FindingGroupsProps = {
  readonly findings: readonly Finding[];
  readonly isBusy: boolean;
  readonly onFix: (finding: Finding) => void;
  /** Null where the host cannot be told to select. */
  readonly onGo: ((finding: Finding) => void) | null;
};

export function FindingGroups({ findings, isBusy, onFix, onGo }: FindingGroupsProps) {
  const styles = useFindingGroupsStyles();
  const { t } = useTexts();
  const groups = groupFindings(findings);
  return (
    <Accordion collapsible defaultOpenItems={groups.length === 1 ? groups.map(({ code }) => code) : []} multiple>
      {groups.map(({ code, severity, findings: same }) => (
        <AccordionItem className={styles.group} key={code} value={code}>
          <AccordionHeader as="h3" expandIconPosition="end">
            <span className={styles.kind}>
              <SeverityIcon severity={severity} />
              <span className={styles.title}>{findingTitle(code, t)}</span>
              <CounterBadge appearance="filled" color="informative" count={same.length} overflowCount={9999} />
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <p className={styles.help}>{findingHelp(code, t)}</p>
            <CutList
              items={same}
              keyOf={({ sheetId, address, header, found, params }) =>
                JSON.stringify([sheetId, address, header, found, params])
              }
              label={findingTitle(code, t)}
              renderItem={(finding) => <FindingLine finding={finding} isBusy={isBusy} onFix={onFix} onGo={onGo} />}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
