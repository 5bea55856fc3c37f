import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useContext, useId, useState } from "react";
import { useTexts } from "../../hooks/useTexts";
import { CopyTextContext } from "../../copy-text-context";
import { useCopyButtonStyles } from "./CopyButton.styles";

export type CopyButtonProps = {
  readonly label: string;
  /** Called when the user asks for it: the text may be long. */
  readonly readText: () => string;
};

type Outcome = { readonly kind: "waiting" | "copied" } | { readonly kind: "refused"; readonly text: string };

export function CopyButton({ label, readText }: CopyButtonProps) {
  const styles = useCopyButtonStyles();
  const { t } = useTexts();
  const hint = useId();
  const copyText = useContext(CopyTextContext);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "waiting" });

  async function copy(): Promise<void> {
    const text = readText();
    setOutcome((await copyText(text)) ? { kind: "copied" } : { kind: "refused", text });
  }

  const isCopied = outcome.kind === "copied";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Button icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void copy()} size="small">
          {label}
        </Button>
        <span role="status">{isCopied && t("copy.done")}</span>
      </div>
      {outcome.kind === "refused" && (
        <>
          <p className={styles.refused} id={hint}>
            {t("copy.refused")}
          </p>
          <textarea
            aria-describedby={hint}
            aria-label={t("copy.text")}
            className={styles.text}
            onFocus={(event) => event.currentTarget.select()}
            readOnly
            rows={4}
            value={outcome.text}
          />
        </>
      )}
    </div>
  );
}
