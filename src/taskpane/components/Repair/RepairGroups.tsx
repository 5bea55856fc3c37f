import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, CounterBadge } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { groupRepairs } from "../../state/repair-groups";
import type { RepairSession } from "../../state/repair-session";
import type { Repair } from "../../state/repair-state";
import { PagedList } from "../PagedList/PagedList";
import { WriteButton } from "../WriteButton/WriteButton";
import { repairKey } from "./repair-text";
import { useRepairDeskStyles } from "./RepairDesk.styles";
import { RepairLine } from "./RepairLine";

export type RepairGroupsProps = {
  readonly isBusy: boolean;
  readonly repairs: readonly Repair[];
  readonly session: RepairSession;
};

export function RepairGroups({ isBusy, repairs, session }: RepairGroupsProps) {
  const styles = useRepairDeskStyles();
  const { t } = useTexts();
  const groups = groupRepairs(repairs);
  return (
    <Accordion collapsible defaultOpenItems={groups.slice(0, 1).map(({ kind }) => kind)} multiple>
      {groups.map(({ kind, proposing, repairs: same }) => (
        <AccordionItem className={styles.group} key={kind} value={kind}>
          <AccordionHeader as="h3" expandIconPosition="end">
            <span className={styles.kind}>
              <span className={styles.title}>{t(`repair.kind.${kind}.title`)}</span>
              <CounterBadge appearance="filled" color="informative" count={same.length} overflowCount={9999} />
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <span className={styles.quiet}>{t(`repair.kind.${kind}.help`)}</span>
            {proposing > 1 && (
              <WriteButton disabledFocusable={isBusy} onClick={() => session.ask(same)} size="small">
                {t("repair.group", { count: proposing })}
              </WriteButton>
            )}
            <div className={styles.whole}>
              <PagedList
                items={same}
                keyOf={repairKey}
                label={t(`repair.kind.${kind}.title`)}
                renderItem={(repair) => <RepairLine isBusy={isBusy} repair={repair} session={session} />}
              />
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
