import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { PublishedMonth } from "../../../app/publish-result";
import { useTexts } from "../../hooks/useTexts";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { FigureDifferences } from "../FigureDifferences/FigureDifferences";
import { RowErrors } from "../RowErrors/RowErrors";
import { usePublishedReportStyles } from "./PublishedReport.styles";

export type PublishedReportProps = { readonly result: PublishedMonth };

const sheets = ["report", "summary", "dwell", "detail", "previous", "reportData"] as const;

export function PublishedReport({ result }: PublishedReportProps) {
  const styles = usePublishedReportStyles();
  const { t, formatMonth } = useTexts();
  const isDoubtful = result.differences.length > 0;
  const icon = isDoubtful ? (
    <WarningFilled className={styles.doubt} />
  ) : (
    <CheckmarkCircleFilled className={styles.success} />
  );
  return (
    <>
      <ArrivalHeading icon={icon}>
        {t(isDoubtful ? "published.doubtful" : "published.title", { month: formatMonth(result.month) })}
      </ArrivalHeading>
      <FigureDifferences differences={result.differences} />
      {result.detailRows === 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.message}>{t("published.empty")}</MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.section}>
        <h3 className={styles.heading}>{t("published.sheets")}</h3>
        <ul className={styles.sheets}>
          {sheets.map((sheet) => (
            <li className={styles.sheet} key={sheet}>
              <TableRegular aria-hidden className={styles.icon} />
              <span>
                <span className={styles.name}>{result.sheetNames[sheet]}</span>
                {sheet === "detail" && (
                  <span className={styles.quiet}> · {t("published.rows", { count: result.detailRows })}</span>
                )}
                <span className={styles.purpose}>{t(`published.sheet.${sheet}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{t("published.basis")}</h3>
        <p className={styles.text}>{t("published.customers", { count: result.customers })}</p>
        {result.inferredTransitions > 0 && (
          <p className={styles.text}>{t("published.inferred", { count: result.inferredTransitions })}</p>
        )}
        {result.rowErrors.length === 0 && <RowErrors rowErrors={result.rowErrors} />}
      </section>
      {result.rowErrors.length > 0 && <RowErrors rowErrors={result.rowErrors} />}
    </>
  );
}
