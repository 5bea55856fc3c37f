import { formatSheetDate } from "../../domain/calendar";
import { isShare, type ActionMetric } from "../../domain/actions/action";
import type { FollowUp } from "../../domain/actions/follow-up";
import { daysAsFactor, type NetChange } from "../../domain/actions/net-change";
import type { SheetLanguage } from "../sheet-language";

/** A figure of the metric as its cell shows it. */
export function figureText(metric: ActionMetric, value: number | null): string {
  if (value === null) return "—";
  return isShare(metric) ? `${(value * 100).toFixed(1)}%` : value.toFixed(1);
}

/** 评估说明: what the verdict rests on, in whole sentences. */
export function verdictText(follow: FollowUp, language: SheetLanguage): string {
  const { action, net, verdict, restatedBaseline } = follow;
  const { metric } = action;
  const isChinese = language === "zh-CN";
  if (metric === null || action.startedOn === null) {
    return isChinese ? "没有指标或开始日期,无法评估。" : "Without a metric or a start it cannot be judged.";
  }
  const sentences = [
    net ? netText(metric, net, isChinese) : verdict === "pending" ? pendingText(follow, isChinese) : tooFew(isChinese),
  ];
  if (restatedBaseline) {
    const now = `${figureText(metric, restatedBaseline.value)}(n=${restatedBaseline.n})`;
    sentences.push(
      isChinese
        ? `基线按现有记录为 ${now},与开始时不同。`
        : `By today's records the baseline is ${now}, not what it was at the start.`,
    );
  }
  return sentences.join(isChinese ? "" : " ");
}

function pendingText({ nextOn, phase }: FollowUp, isChinese: boolean): string {
  const date = nextOn === null ? "" : formatSheetDate(nextOn);
  if (phase === "ask-applied") {
    return isChinese
      ? `${date} 起应确认措施是否已落实。`
      : `Since ${date} it should be confirmed that the measure is applied.`;
  }
  return isChinese ? `尚未评估,下次查看:${date || "—"}。` : `Not judged yet; next look: ${date || "—"}.`;
}

function tooFew(isChinese: boolean): string {
  return isChinese
    ? "本组或可对比的其他组客户太少,无法判断。"
    : "There are too few customers, here or in what it could be compared with.";
}

function netText(metric: ActionMetric, net: NetChange, isChinese: boolean): string {
  const show = (change: number): string => signed(isShare(metric) ? change : daysAsFactor(change));
  const unit = isShare(metric) ? (isChinese ? "个百分点" : "points") : "%";
  const range = `${show(net.low)} ~ ${show(net.high)}`;
  return isChinese
    ? `比开始前 90 天变化 ${show(net.own)} ${unit},同期未采取措施的 ${net.comparisons} 组变化 ${show(net.others)},净变化 ${show(net.change)}(区间 ${range})。`
    : `Changed by ${show(net.own)} ${unit} on the 90 days before, the ${net.comparisons} left alone by ${show(net.others)}: net ${show(net.change)} (interval ${range}).`;
}

function signed(share: number): string {
  const text = Math.abs(share * 100).toFixed(1);
  return text === "0.0" ? text : `${share < 0 ? "−" : "+"}${text}`;
}
