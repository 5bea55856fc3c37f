import { Field, Input, Textarea } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import type { SettingsContent, InputProblem } from "../../state/settings-drafts";

type CellState = Pick<
  NonNullable<SettingsContent["parameters"]>["lowConversion"],
  "found" | "lock" | "problem" | "sheetName" | "address"
>;

export type SettingInputProps = {
  readonly cell: CellState;
  readonly hint?: string;
  readonly isReadOnly: boolean;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly problem: InputProblem | null;
  readonly rows?: number;
  readonly text: string;
};

/** A field over a cell: what is wrong with what is typed, with what stands in the cell, or why it cannot be changed. */
export function SettingInput(props: SettingInputProps) {
  const { cell, hint, isReadOnly, label, onChange, problem, rows, text } = props;
  const { t } = useTexts();
  const cellNote = useCellNote(cell);
  const common = {
    onChange: (_event: unknown, { value }: { readonly value: string }) => onChange(value),
    readOnly: isReadOnly || cell.lock !== null,
    value: text,
  };
  return (
    <Field
      hint={hint ?? null}
      label={label}
      validationMessage={problem ? t(`settings.problem.${problem}`) : cellNote}
      validationState={problem ? "error" : cell.problem ? "warning" : "none"}
    >
      {rows === undefined ? <Input {...common} /> : <Textarea {...common} rows={rows} />}
    </Field>
  );
}

/** Null where there is nothing to say of the cell. */
export function useCellNote({ found, lock, problem, sheetName, address }: CellState): string | null {
  const { t } = useTexts();
  if (lock === "formula") return t("settings.lock.formula", { place: `${sheetName} ${address}` });
  if (lock) return t("settings.lock.no-column", { place: sheetName });
  if (!problem) return null;
  const reading = problem.reading ?? "";
  return reading === ""
    ? t("settings.cell.ignored", { place: `${sheetName} ${address}`, found: String(found) })
    : t("settings.cell.read", { place: `${sheetName} ${address}`, found: String(found), reading });
}
