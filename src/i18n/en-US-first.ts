import common from "./en-US/common.json";
import errors from "./en-US/errors.json";
import firstRun from "./en-US/firstRun.json";
import overview from "./en-US/overview.json";

/** What the pane says until another view than its first is shown. */
export const firstTexts = { ...common, ...errors, ...firstRun, ...overview };
