import { useDelayed } from "../../hooks/useDelayed";
import { useTexts } from "../../hooks/useTexts";
import { BusyRing } from "../BusyRing/BusyRing";
import { useBusyLineStyles } from "./BusyLine.styles";

export type BusyLineProps = { readonly text: string };

const patienceMs = 4000;

/** Excel leaves requests waiting while the user types in a cell, and says nothing: after a while, this does. */
export function BusyLine({ text }: BusyLineProps) {
  const styles = useBusyLineStyles();
  const { t } = useTexts();
  const isLong = useDelayed(patienceMs);
  return (
    <div aria-busy className={styles.root}>
      <BusyRing isTold label={text} />
      {isLong && <p className={styles.hint}>{t("waiting")}</p>}
    </div>
  );
}
