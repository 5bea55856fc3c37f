import { isShare, type ActionMetric } from "../domain/actions/action";
import { daysAsFactor, type NetChange } from "../domain/actions/net-change";

/** Whether it is a share, and not days. */
export function isShareMetric(metric: ActionMetric): boolean {
  return isShare(metric);
}

/** A net change as shares of what it changed: points of a share, or of the days (−0.3 is 30 % fewer). */
export function shownChange(metric: ActionMetric, net: NetChange): NetChange {
  if (isShare(metric)) return net;
  return {
    ...net,
    change: daysAsFactor(net.change),
    low: daysAsFactor(net.low),
    high: daysAsFactor(net.high),
    own: daysAsFactor(net.own),
    others: daysAsFactor(net.others),
  };
}
