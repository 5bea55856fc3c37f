import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useRef, useState, type DragEvent } from "react";
import { useTexts } from "../../hooks/useTexts";
import { useImportStyles } from "./Import.styles";

export type FileFieldProps = {
  /** Whether one was chosen before. */
  readonly isAgain: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
};

const kinds = ".csv,.txt,.tsv,.xlsx";

/** Chosen with the button or dropped. */
export function FileField({ isAgain, isBusy, onChoose }: FileFieldProps) {
  const styles = useImportStyles();
  const { t } = useTexts();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function choose(file: File | undefined): void {
    if (file && !isBusy) onChoose(file);
    // The same file once more is a choice, too.
    if (input.current) input.current.value = "";
  }

  function hover(event: DragEvent, isInside: boolean): void {
    event.preventDefault();
    setIsOver(isInside);
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The button does what dropping does.
    <div
      aria-label={t("import.file")}
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragLeave={(event) => hover(event, false)}
      onDragOver={(event) => hover(event, true)}
      onDrop={(event) => {
        hover(event, false);
        choose(event.dataTransfer.files[0]);
      }}
      role="group"
    >
      <Button
        appearance={isAgain ? "secondary" : "primary"}
        disabledFocusable={isBusy}
        icon={<DocumentAddRegular />}
        onClick={() => input.current?.click()}
      >
        {isAgain ? t("import.chooseOther") : t("import.choose")}
      </Button>
      <span className={styles.quiet}>{t("import.drop")}</span>
      <input
        accept={kinds}
        aria-label={t("import.file")}
        hidden
        onChange={({ target }) => choose(target.files?.[0])}
        ref={input}
        type="file"
      />
    </div>
  );
}
