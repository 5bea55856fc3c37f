import enAdopt from "./en-US/adopt.json";
import enChecks from "./en-US/checks.json";
import enCommon from "./en-US/common.json";
import enCustomer from "./en-US/customer.json";
import enErrors from "./en-US/errors.json";
import enFirstRun from "./en-US/firstRun.json";
import enImport from "./en-US/import.json";
import enLists from "./en-US/lists.json";
import enRepair from "./en-US/repair.json";
import enOverview from "./en-US/overview.json";
import enReport from "./en-US/report.json";
import enRows from "./en-US/rows.json";
import enSettings from "./en-US/settings.json";
import enSetUp from "./en-US/setUp.json";
import zhAdopt from "./zh-CN/adopt.json";
import zhChecks from "./zh-CN/checks.json";
import zhCommon from "./zh-CN/common.json";
import zhCustomer from "./zh-CN/customer.json";
import zhErrors from "./zh-CN/errors.json";
import zhFirstRun from "./zh-CN/firstRun.json";
import zhImport from "./zh-CN/import.json";
import zhLists from "./zh-CN/lists.json";
import zhRepair from "./zh-CN/repair.json";
import zhOverview from "./zh-CN/overview.json";
import zhReport from "./zh-CN/report.json";
import zhRows from "./zh-CN/rows.json";
import zhSettings from "./zh-CN/settings.json";
import zhSetUp from "./zh-CN/setUp.json";

/** What the pane says, one file for each of its views. */
export const zhTexts = {
  ...zhCommon,
  ...zhOverview,
  ...zhReport,
  ...zhLists,
  ...zhChecks,
  ...zhRepair,
  ...zhRows,
  ...zhSettings,
  ...zhSetUp,
  ...zhImport,
  ...zhAdopt,
  ...zhFirstRun,
  ...zhCustomer,
  ...zhErrors,
};

export const enTexts = {
  ...enCommon,
  ...enOverview,
  ...enReport,
  ...enLists,
  ...enChecks,
  ...enRepair,
  ...enRows,
  ...enSettings,
  ...enSetUp,
  ...enImport,
  ...enAdopt,
  ...enFirstRun,
  ...enCustomer,
  ...enErrors,
};
