import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useTexts } from "../../hooks/useTexts";
import type { Stage } from "../../state/set-up-state";
import { useStageFieldsStyles } from "./StageFields.styles";

export type StageFieldsProps = {
  readonly onChange: (changes: Partial<Stage>) => void;
  /** Null at either end of the open stages. */
  readonly onMoveDown: (() => void) | null;
  readonly onMoveUp: (() => void) | null;
  /** Null for the won stage, which every funnel ends with and which stays where it is. */
  readonly onRemove: (() => void) | null;
  readonly stage: Stage;
};

export function StageFields({ onChange, onMoveDown, onMoveUp, onRemove, stage }: StageFieldsProps) {
  const styles = useStageFieldsStyles();
  const { t } = useTexts();
  const name = stage.name || t("setUp.stage.unnamed");
  return (
    <div className={styles.root}>
      <Field label={t("setUp.stage.name")} required>
        <Input onChange={(_event, { value }) => onChange({ name: value })} value={stage.name} />
      </Field>
      <div className={styles.pair}>
        <NumberField
          label={t("setUp.stage.benchmarkDays")}
          onChange={(benchmarkDays) => onChange({ benchmarkDays })}
          value={stage.benchmarkDays}
        />
        <NumberField
          label={t("setUp.stage.averagePrice")}
          onChange={(averagePrice) => onChange({ averagePrice })}
          value={stage.averagePrice}
        />
      </div>
      <Field label={t("setUp.stage.entryRule")}>
        <Textarea onChange={(_event, { value }) => onChange({ entryRule: value })} rows={2} value={stage.entryRule} />
      </Field>
      <Field label={t("setUp.stage.exitRule")}>
        <Textarea onChange={(_event, { value }) => onChange({ exitRule: value })} rows={2} value={stage.exitRule} />
      </Field>
      {onRemove && (
        <div className={styles.buttons}>
          <Button
            aria-label={t("setUp.stage.up", { name })}
            disabledFocusable={!onMoveUp}
            icon={<ArrowUpRegular />}
            onClick={() => onMoveUp?.()}
            size="small"
          />
          <Button
            aria-label={t("setUp.stage.down", { name })}
            disabledFocusable={!onMoveDown}
            icon={<ArrowDownRegular />}
            onClick={() => onMoveDown?.()}
            size="small"
          />
          <Button
            appearance="subtle"
            className={styles.remove}
            icon={<DeleteRegular />}
            onClick={onRemove}
            size="small"
          >
            {t("setUp.stage.remove", { name })}
          </Button>
        </div>
      )}
    </div>
  );
}

type NumberFieldProps = {
  readonly label: string;
  readonly onChange: (value: number | null) => void;
  readonly value: number | null;
};

/** Empty, or a number above 0: what else is typed counts as empty. */
function NumberField({ label, onChange, value }: NumberFieldProps) {
  return (
    <Field label={label}>
      <Input
        inputMode="decimal"
        min={0}
        onChange={(_event, data) => onChange(Number(data.value) > 0 ? Number(data.value) : null)}
        step="any"
        type="number"
        value={value === null ? "" : String(value)}
      />
    </Field>
  );
}
