/** What the fields of 漏斗设置 are and how they read what is typed: known before anything is read or written. */
export type { ParameterEdit, ReasonDraft, SettingsChange, StageEdit } from "../workbook/settings/settings-change";
export { listKeys, stageFields } from "../workbook/settings/settings-content";
export type {
  CellLock,
  ListKey,
  SettingField,
  SettingsContent,
  StageField,
  StageSettings,
} from "../workbook/settings/settings-content";
export {
  namesProblems,
  readKeywords,
  readOptionalPercent,
  readOptionalPositive,
  readPercent,
  readPositive,
  readReplyMinutes,
  readUnit,
} from "../workbook/settings/settings-input";
export type { InputProblem, ReadInput } from "../workbook/settings/settings-input";
