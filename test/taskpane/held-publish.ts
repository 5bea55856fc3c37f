import type { PublishOptions } from "../../src/app/publish-month";
import type { PublishedMonth, PublishMonthRequest, PublishResult } from "../../src/app/publish-result";
import { monthOf, sheetDateOf } from "../../src/domain/calendar";
import type { Publish } from "../../src/taskpane/state/report-session";

export const day = sheetDateOf;
export const month = (yearMonth: string) => monthOf(sheetDateOf(`${yearMonth}-01`));

/** A use case that goes on as the test tells it to. */
export type HeldPublish = {
  readonly publish: Publish;
  readonly requests: PublishMonthRequest[];
  /** Options of the run that is on. */
  readonly options: () => PublishOptions;
  readonly answer: (result: PublishResult) => void;
  readonly fail: (error: unknown) => void;
};

export function heldPublish(): HeldPublish {
  const requests: PublishMonthRequest[] = [];
  let current: { options: PublishOptions; answer: (result: PublishResult) => void; fail: (error: unknown) => void };
  return {
    publish: (request, options) =>
      new Promise((answer, fail) => {
        requests.push(request);
        current = { options, answer, fail };
        options.onStep?.("reading");
      }),
    requests,
    options: () => current.options,
    answer: (result) => current.answer(result),
    fail: (error) => current.fail(error),
  };
}

export function aPublishedMonth(overrides: Partial<PublishedMonth> = {}): PublishedMonth {
  return {
    kind: "published",
    month: month("2024-03"),
    language: "zh-CN",
    sheetNames: {
      report: "漏斗报告",
      summary: "阶段汇总",
      dwell: "停留分析",
      detail: "漏斗明细",
      previous: "上月明细",
      reportData: "报告数据",
    },
    customers: 812,
    detailRows: 1523,
    rowErrors: [],
    inferredTransitions: 0,
    differences: [],
    ...overrides,
  };
}
