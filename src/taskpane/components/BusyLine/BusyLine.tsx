import { Spinner } from "@fluentui/react-components";
import { useDelayed } from "../../hooks/useDelayed";
import { useTexts } from "../../hooks/useTexts";
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
      <Spinner label={text} labelPosition="after" size="tiny" />
      {isLong && <p className={styles.hint}>{t("waiting")}</p>}
    </div>
  );
}
