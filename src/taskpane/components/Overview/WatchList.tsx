import { Button } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { View } from "../../state/view-store";
import { useBoardStyles } from "./Board.styles";
import { countText } from "./figure-text";
import { FigureButton, type BoardPart } from "./FigureButton";
import { FigureTitle } from "./FigureTitle";
import { useWatchListStyles } from "./WatchList.styles";

export type WatchListProps = BoardPart & { readonly onOpen: (view: View) => void };

/** Whom somebody should look after. Unfinished rows may have no id to show them by: they are for the checks. */
export function WatchList({ figures, isBusy, onOpen, onShow }: WatchListProps) {
  const board = useBoardStyles();
  const styles = useWatchListStyles();
  const { t } = useTexts();
  const { overview, unfinished } = figures;
  const names = ["overdue", "stale", "paused", "lost"] as const;
  return (
    <section className={board.section}>
      <h2 className={board.heading}>{t("overview.attention")}</h2>
      <ul aria-label={t("overview.attention")} className={styles.list}>
        {names.map((name) => {
          const { customers, value } = overview[name];
          return (
            <li className={styles.line} key={name}>
              <FigureTitle name={name} />
              <FigureButton
                choice={{ name, stage: "", isBefore: false, customers }}
                className={styles.value}
                isBusy={isBusy}
                onShow={onShow}
                value={countText(value, t)}
              />
            </li>
          );
        })}
        <li className={styles.line}>
          <FigureTitle name="unfinished" />
          {unfinished === 0 ? (
            <span className={styles.value}>{countText(unfinished, t)}</span>
          ) : (
            <Button
              appearance="subtle"
              aria-label={`${t("overview.unfinishedRows", { count: unfinished })} · ${t("overview.toChecks")}`}
              className={styles.checks}
              onClick={() => onOpen("checks")}
            >
              {countText(unfinished, t)}
            </Button>
          )}
        </li>
      </ul>
    </section>
  );
}
