import common from "./zh-CN/common.json";
import errors from "./zh-CN/errors.json";
import firstRun from "./zh-CN/firstRun.json";
import overview from "./zh-CN/overview.json";

/** What the pane says until another view than its first is shown. */
export const firstTexts = { ...common, ...errors, ...firstRun, ...overview };
