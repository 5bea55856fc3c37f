/** For who explains the overview and need not reckon it. */
export { decidedNeeded } from "../domain/overview/decided-needed";
