import { defaultSettings } from "../../domain/settings";
import { defaultRules } from "../../workbook/actions/default-rules";
import { settingCell, settingKeys, settingWords } from "../../workbook/settings-words";
import { listsTable } from "../../workbook/tables/lists-table";
import { reasonsTable } from "../../workbook/tables/reasons-table";
import { rulesTable } from "../../workbook/tables/rules-table";
import { settingsTable } from "../../workbook/tables/settings-table";
import { stagesTable } from "../../workbook/tables/stages-table";
import { owners } from "./assign-owners";
import { lossReasons } from "./company-paths";
import { industryNames, sources } from "./profile";
import { reasonRules } from "./remarks";
import { sampleStages } from "./sample-stages";
import { layOutTable, type SampleTable } from "./sample-table";

/** The five tables of 漏斗设置, in the order they stand side by side. */
export function settingsTables(): SampleTable[] {
  return [stages(), settings(), lists(), reasons(), rules()];
}

function stages(): SampleTable {
  const kindWords = stagesTable.columns.kind.choices;
  return layOutTable(
    stagesTable,
    sampleStages.map((stage) => ({ ...stage, kind: kindWords[stage.kind]["zh-CN"], aliases: null })),
  );
}

function settings(): SampleTable {
  return layOutTable(
    settingsTable,
    settingKeys.map((key) => ({
      parameter: settingWords[key].name["zh-CN"],
      value: settingCell(key, defaultSettings[key], "zh-CN"),
      note: settingWords[key].note["zh-CN"],
    })),
  );
}

function lists(): SampleTable {
  const rowCount = Math.max(sources.length, industryNames.length, owners.length, lossReasons.length);
  return layOutTable(
    listsTable,
    Array.from({ length: rowCount }, (_row, index) => ({
      source: sources[index] ?? null,
      industry: industryNames[index] ?? null,
      owner: owners[index] ?? null,
      lossReason: lossReasons[index] ?? null,
    })),
  );
}

function reasons(): SampleTable {
  return layOutTable(
    reasonsTable,
    reasonRules.map(({ reason, keywords }) => ({ reason, keywords: keywords.join("、") })),
  );
}

function rules(): SampleTable {
  const findings = rulesTable.columns.finding.choices;
  return layOutTable(
    rulesTable,
    defaultRules("zh-CN").map(({ finding, condition, measure, acceptance }) => ({
      finding: findings[finding]["zh-CN"],
      condition: condition.join("、"),
      measure,
      acceptance,
    })),
  );
}
