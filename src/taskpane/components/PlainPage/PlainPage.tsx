import { useTexts } from "../../hooks/useTexts";
import { usePlainPageStyles } from "./PlainPage.styles";

export type PlainPageProps = { readonly reason: "notExcel" | "oldExcel" | "broken" };

/** In place of the pane where it cannot work. */
export function PlainPage({ reason }: PlainPageProps) {
  const styles = usePlainPageStyles();
  const { t } = useTexts();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t(`outside.${reason}.title`)}</h1>
      <p className={styles.text}>{t(`outside.${reason}.text`)}</p>
    </main>
  );
}
