import { AccordionHeader, AccordionItem, AccordionPanel, CounterBadge } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../hooks/useTexts";
import { useImportStyles } from "./Import.styles";

export type ImportGroupProps = {
  readonly children: ReactNode;
  readonly count: number;
  readonly name: "columns" | "conflicts" | "problems" | "added";
};

export function ImportGroup({ children, count, name }: ImportGroupProps) {
  const styles = useImportStyles();
  const { t } = useTexts();
  return (
    <AccordionItem className={styles.group} value={name}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.kind}>
          <span>{t(`import.group.${name}`)}</span>
          <CounterBadge appearance="filled" color="informative" count={count} overflowCount={9999} showZero />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
