import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useTexts } from "../../hooks/useTexts";
import type { Severity } from "../../state/finding-groups";
import { useSeverityIconStyles } from "./SeverityIcon.styles";

export type SeverityIconProps = { readonly severity: Severity };

export function SeverityIcon({ severity }: SeverityIconProps) {
  const styles = useSeverityIconStyles();
  const { t } = useTexts();
  const Icon = icons[severity];
  return <Icon aria-label={t(`checks.severity.${severity}`)} className={mergeClasses(styles.icon, styles[severity])} />;
}

const icons = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular } as const;
