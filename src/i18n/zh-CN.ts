import actions from "./zh-CN/actions.json";
import adopt from "./zh-CN/adopt.json";
import analysis from "./zh-CN/analysis.json";
import checks from "./zh-CN/checks.json";
import common from "./zh-CN/common.json";
import customer from "./zh-CN/customer.json";
import errors from "./zh-CN/errors.json";
import firstRun from "./zh-CN/firstRun.json";
import imports from "./zh-CN/import.json";
import lists from "./zh-CN/lists.json";
import overview from "./zh-CN/overview.json";
import repair from "./zh-CN/repair.json";
import report from "./zh-CN/report.json";
import rows from "./zh-CN/rows.json";
import setUp from "./zh-CN/setUp.json";
import settings from "./zh-CN/settings.json";
import stages from "./zh-CN/stages.json";

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
