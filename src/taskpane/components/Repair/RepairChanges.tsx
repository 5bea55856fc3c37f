import { useTexts } from "../../hooks/useTexts";
import type { Repair } from "../../state/repair-state";
import { PagedList } from "../PagedList/PagedList";
import { repairFound, repairKey, repairPlace } from "./repair-text";
import { useRepairDeskStyles } from "./RepairDesk.styles";

export type RepairChangesProps = { readonly label: string; readonly repairs: readonly Repair[] };

/** Cell by cell what was there and what it becomes. */
export function RepairChanges({ label, repairs }: RepairChangesProps) {
  const styles = useRepairDeskStyles();
  const { t, paneLanguage } = useTexts();
  return (
    <PagedList
      items={repairs}
      keyOf={repairKey}
      label={label}
      renderItem={(repair) => (
        <>
          <div>
            <strong className={styles.place}>{repairPlace(repair.place)}</strong>
            {repair.customer !== "" && <span className={styles.quiet}> · {repair.customer}</span>}
          </div>
          <div>{t("repair.change", { before: repairFound(repair), after: repair.proposedText[paneLanguage] })}</div>
        </>
      )}
    />
  );
}
