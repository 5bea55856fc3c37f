import { Link } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { Finding } from "../../state/checks-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { findingCell, findingEffect, findingFound } from "./finding-text";
import { useFindingLineStyles } from "./FindingLine.styles";

export type FindingLineProps = {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onFix: (finding: Finding) => void;
  readonly onGo: ((finding: Finding) => void) | null;
};

/** Where it is, what was found there and what it would be, with the way there and the way to mend it. */
export function FindingLine({ finding, isBusy, onFix, onGo }: FindingLineProps) {
  const styles = useFindingLineStyles();
  const { t } = useTexts();
  const { address, customer, fix, header, proposed, reading, sheetName } = finding;
  const place = [sheetName, findingCell(finding, t)].filter((part) => part !== "").join(" ");
  const effect = findingEffect(finding, t);
  const about = [customer, header].filter((part) => part !== null && part !== "").join(" · ");
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <div>
          {onGo && address !== "" ? (
            <Link
              aria-label={t("checks.goTo", { place })}
              className={styles.place}
              disabledFocusable={isBusy}
              onClick={() => onGo(finding)}
            >
              {place}
            </Link>
          ) : (
            <strong className={styles.place}>{place}</strong>
          )}
          {about !== "" && <span className={styles.quiet}> · {about}</span>}
        </div>
        <div>{findingFound(finding, t)}</div>
        {effect !== "" && <div className={styles.quiet}>{effect}</div>}
      </div>
      {(fix ?? proposed) && reading !== null && (
        <WriteButton
          aria-label={fix ? t("checks.fixAt", { place, reading }) : t("checks.adoptAt", { place, reading })}
          className={styles.fix}
          disabledFocusable={isBusy}
          onClick={() => onFix(finding)}
          size="small"
        >
          {fix ? t("checks.fix") : t("checks.adopt")}
        </WriteButton>
      )}
    </div>
  );
}
