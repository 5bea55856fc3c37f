import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import type { CustomerAt } from "../../../app/customer-book";
import { useTexts } from "../../hooks/useTexts";
import { useStagePathStyles } from "./StagePath.styles";

export type Path = Extract<CustomerAt, { readonly kind: "card" }>["card"]["path"];

export type StagePathProps = { readonly isLost: boolean; readonly path: Path };

/** Where the customer stands in the funnel: by mark and word as well as by colour. */
export function StagePath({ isLost, path }: StagePathProps) {
  const styles = useStagePathStyles();
  const { t } = useTexts();
  return (
    <ol aria-label={t("customer.path.label")} className={styles.path}>
      {path.map(({ stage, state }) => (
        <li
          aria-current={state === "current" ? "step" : undefined}
          className={mergeClasses(styles.step, styles[state])}
          key={stage.id}
        >
          {state === "passed" && <CheckmarkRegular />}
          {state === "current" && <LocationRegular />}
          {stage.name}
          <span className={styles.hidden}>
            {state === "current" && isLost ? t("customer.path.lost") : t(`customer.path.${state}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
