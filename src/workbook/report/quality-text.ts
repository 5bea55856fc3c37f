import { formatMonth } from "../../domain/calendar";
import type { RowErrorCode } from "../row-error";
import type { Words } from "../table-schema";
import type { ReportScope } from "./report-scope";

const codeWords: Readonly<Record<RowErrorCode, Words>> = {
  "missing-required": { "zh-CN": "必填项为空", "en-US": "required cell empty" },
  "missing-column": { "zh-CN": "缺少列", "en-US": "column missing" },
  "unknown-stage": { "zh-CN": "无法识别的阶段", "en-US": "unknown stage" },
  "unknown-kind": { "zh-CN": "无法识别的类型", "en-US": "unknown kind" },
  "unknown-status": { "zh-CN": "无法识别的状态", "en-US": "unknown status" },
  "duplicate-id": { "zh-CN": "编号或名称重复", "en-US": "duplicate ID or name" },
  "unknown-customer": { "zh-CN": "流转中的客户不在客户表", "en-US": "customer of the log not in the list" },
  "date-as-text": { "zh-CN": "日期写成文本", "en-US": "date as text" },
  "ambiguous-date": { "zh-CN": "日期有歧义", "en-US": "ambiguous date" },
  "not-a-date": { "zh-CN": "不是日期", "en-US": "not a date" },
  "future-date": { "zh-CN": "日期在将来", "en-US": "date in the future" },
  "dates-out-of-order": { "zh-CN": "日期先后颠倒", "en-US": "dates out of order" },
  "amount-as-text": { "zh-CN": "金额写成文本", "en-US": "amount as text" },
  "not-an-amount": { "zh-CN": "不是金额", "en-US": "not an amount" },
  "invalid-setting": { "zh-CN": "设置无效", "en-US": "invalid setting" },
  "cell-error": { "zh-CN": "单元格有错误值", "en-US": "error value" },
};

/** What the figures rest on, and what is not in them. */
export function qualityText(scope: ReportScope): string {
  const { isChinese, join } = scope.phrases;
  return `${isChinese ? "数据质量:" : "Data quality: "}${join(qualitySentences(scope))}`;
}

function qualitySentences({ report, phrases, language }: ReportScope): readonly string[] {
  const { quality, months, now } = report;
  const zh = phrases.isChinese;
  const { number } = phrases;
  const found = phrases.list(
    quality.findings.map(({ code, count }) => {
      const words = (codeWords as Readonly<Record<string, Words>>)[code]?.[language] ?? code;
      return zh ? `${words} ${count} 处` : `${words} (${count})`;
    }),
  );
  const sentences = [
    zh
      ? `计入 ${number(quality.customers)} 个客户;${quality.rowsLeftOut === 0 ? "没有一行因数据不完整而未计入" : `${number(quality.rowsLeftOut)} 行因缺必填项或有误未计入任何数字`}。`
      : `${phrases.customers(quality.customers)} counted; ${quality.rowsLeftOut === 0 ? "no row was left out" : `${number(quality.rowsLeftOut)} incomplete or faulty ${quality.rowsLeftOut === 1 ? "row is" : "rows are"} in no figure`}.`,
  ];
  if (found !== "") sentences.push(zh ? `需要核对的单元格:${found}。` : `Cells to check: ${found}.`);
  sentences.push(
    quality.inferred === 0
      ? zh
        ? "所有阶段变化都有流转记录。"
        : "Every change of stage is in the log."
      : zh
        ? `${number(quality.inferred)} 次阶段变化没有流转记录,按客户表推断;推断的停留不计入停留天数。`
        : `${number(quality.inferred)} ${quality.inferred === 1 ? "change" : "changes"} of stage not in the log and inferred from the list; inferred stays count in no dwell.`,
  );
  const [first] = months;
  if (first && first.month !== now.month && months.length < 12) {
    sentences.push(
      zh
        ? `${formatMonth(first.month)} 是有记录的第一个月,其新进客户含当时已在漏斗中的客户。`
        : `${formatMonth(first.month)} is the first month on record: its new customers include those who were in the funnel already.`,
    );
  }
  return sentences;
}
