import actions from "./en-US/actions.json";
import adopt from "./en-US/adopt.json";
import analysis from "./en-US/analysis.json";
import checks from "./en-US/checks.json";
import common from "./en-US/common.json";
import customer from "./en-US/customer.json";
import errors from "./en-US/errors.json";
import firstRun from "./en-US/firstRun.json";
import imports from "./en-US/import.json";
import lists from "./en-US/lists.json";
import overview from "./en-US/overview.json";
import repair from "./en-US/repair.json";
import report from "./en-US/report.json";
import rows from "./en-US/rows.json";
import setUp from "./en-US/setUp.json";
import settings from "./en-US/settings.json";
import stages from "./en-US/stages.json";

/** What the pane says, one file for each of its views. */
export const texts = {
  ...common,
  ...overview,
  ...report,
  ...analysis,
  ...actions,
  ...lists,
  ...checks,
  ...repair,
  ...rows,
  ...settings,
  ...stages,
  ...setUp,
  ...imports,
  ...adopt,
  ...firstRun,
  ...customer,
  ...errors,
};
