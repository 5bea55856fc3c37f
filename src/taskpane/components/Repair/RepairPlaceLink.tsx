import { Link } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { useRepairDeskStyles } from "./RepairDesk.styles";

export type RepairPlaceLinkProps = {
  readonly isBusy: boolean;
  /** Null where the host cannot be told to select. */
  readonly onGo: (() => void) | null;
  readonly text: string;
};

export function RepairPlaceLink({ isBusy, onGo, text }: RepairPlaceLinkProps) {
  const styles = useRepairDeskStyles();
  const { t } = useTexts();
  if (!onGo) return <strong className={styles.place}>{text}</strong>;
  return (
    <Link
      aria-label={t("repair.goTo", { place: text })}
      className={styles.place}
      disabledFocusable={isBusy}
      onClick={onGo}
    >
      {text}
    </Link>
  );
}
