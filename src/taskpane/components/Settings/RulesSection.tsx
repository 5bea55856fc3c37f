import { Field, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../../hooks/useTexts";
import { parameterProblem, parameterText, type SettingKey } from "../../state/settings-drafts";
import { SettingInput, useCellNote } from "./SettingInput";
import type { SectionBodyProps } from "./section-body";

const modes = ["b2b", "b2c"] as const;
const bases = ["in-stage", "template"] as const;
const numbers = ["lowConversion", "coachingFactor", "overdueFactor", "staleDays", "replyMinutes"] as const;

/** The settings that the figures and flags are reckoned by. */
export function RulesSection({ content, drafts, isReadOnly, session }: SectionBodyProps) {
  const { t } = useTexts();
  const { parameters } = content;
  const textOf = (key: SettingKey): string => drafts.rules?.[key] ?? parameterText(key, content);
  const edit = (key: SettingKey, text: string): void => session.edit({ rules: { ...drafts.rules, [key]: text } });
  if (!parameters) return null;
  const isLocked = (key: SettingKey): boolean => isReadOnly || parameters[key].lock !== null;
  return (
    <>
      <CellField cell={parameters.businessMode} label={t("settings.rules.businessMode")}>
        <RadioGroup
          disabled={isLocked("businessMode")}
          onChange={(_event, { value }) => edit("businessMode", value)}
          value={textOf("businessMode")}
        >
          {modes.map((mode) => (
            <Radio key={mode} label={t(`settings.mode.${mode}`)} value={mode} />
          ))}
        </RadioGroup>
      </CellField>
      <CellField cell={parameters.openingBasis} label={t("settings.rules.openingBasis")}>
        <RadioGroup
          disabled={isLocked("openingBasis")}
          onChange={(_event, { value }) => edit("openingBasis", value)}
          value={textOf("openingBasis")}
        >
          {bases.map((basis) => (
            <Radio key={basis} label={t(`settings.basis.${basis}`)} value={basis} />
          ))}
        </RadioGroup>
      </CellField>
      <CellField cell={parameters.isCapturing} label={t("settings.rules.isCapturing")}>
        <Switch
          checked={textOf("isCapturing") === "true"}
          disabled={isLocked("isCapturing")}
          label={t("settings.recording")}
          onChange={(_event, { checked }) => edit("isCapturing", String(checked))}
        />
      </CellField>
      {[...numbers, "amountUnit" as const].map((key) => (
        <SettingInput
          cell={parameters[key]}
          hint={t(`settings.hint.${key}`)}
          isReadOnly={isReadOnly}
          key={key}
          label={t(`settings.rules.${key}`)}
          onChange={(text) => edit(key, text)}
          problem={drafts.rules?.[key] === undefined ? null : parameterProblem(key, textOf(key))}
          text={textOf(key)}
        />
      ))}
      <Field hint={t("settings.language.hint")} label={t("settings.language.label")}>
        <span>{t(`settings.language.${content.language}`)}</span>
      </Field>
    </>
  );
}

type CellFieldProps = {
  readonly cell: Parameters<typeof useCellNote>[0];
  readonly children: ReactElement;
  readonly label: string;
};

function CellField({ cell, children, label }: CellFieldProps) {
  const note = useCellNote(cell);
  return (
    <Field label={label} validationMessage={note} validationState={cell.problem ? "warning" : "none"}>
      {children}
    </Field>
  );
}
