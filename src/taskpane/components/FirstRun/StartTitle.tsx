import { useTexts } from "../../hooks/useTexts";
import { useFirstRunStyles } from "./FirstRun.styles";

export function StartTitle({ id }: { readonly id: string }) {
  const styles = useFirstRunStyles();
  const { t } = useTexts();
  return (
    <h1 className={styles.title} id={id}>
      {t("firstRun.title")}
    </h1>
  );
}
