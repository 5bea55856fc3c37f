import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { offeredAmountUnits, readUnit } from "../../../app/set-up-offer";
import { useTexts } from "../../hooks/useTexts";

export type UnitFieldProps = {
  readonly isBusy: boolean;
  readonly onChange: (unit: string) => void;
  readonly unit: string;
};

/** No unit is empty: what the choice of an own one is called by. */
const other = "";

/** The usual units of money to choose from, and a field for any other. */
export function UnitField({ isBusy, onChange, unit }: UnitFieldProps) {
  const { t, paneLanguage } = useTexts();
  const offered = offeredAmountUnits[paneLanguage];
  // An own unit may begin like one that is offered.
  const [isTyped, setIsTyped] = useState(false);
  const isOwn = isTyped || !offered.includes(unit);
  const read = readUnit(unit);
  const problem = read.kind === "invalid" ? (read.problem === "blank" ? "blank" : "unit-too-long") : null;

  function choose(value: string): void {
    setIsTyped(value === other);
    onChange(value);
  }

  return (
    <>
      <Field label={t("setUp.unit.label")}>
        <Select disabled={isBusy} onChange={(_event, { value }) => choose(value)} value={isOwn ? other : unit}>
          {offered.map((text) => (
            <option key={text} value={text}>
              {text}
            </option>
          ))}
          <option value={other}>{t("setUp.unit.other")}</option>
        </Select>
      </Field>
      {isOwn && (
        <Field
          label={t("setUp.unit.own")}
          required
          validationMessage={problem && t(`setUp.unit.${problem}`)}
          validationState={problem ? "error" : "none"}
        >
          <Input disabled={isBusy} onChange={(_event, { value }) => onChange(value)} value={unit} />
        </Field>
      )}
    </>
  );
}
