import { createReasonDictionary, shareReasons } from "../../src/domain/overdue-reasons";

const dictionary = createReasonDictionary([
  { reason: "价格异议", keywords: ["价格", "ABC Discount", " "] },
  { reason: "内部审批慢", keywords: ["审批"] },
  { reason: " 价格异议", keywords: ["贵"] },
  { reason: "", keywords: ["出差"] },
]);

it.each([
  ["one reason", "价格敏感", ["价格异议"]],
  ["several, in the order of the dictionary", "审批未完,太贵", ["价格异议", "内部审批慢"]],
  ["a reason once, however often", "价格太贵,价格", ["价格异议"]],
  ["a keyword in other letters", "wants an abc  discount", ["价格异议"]],
  ["none", "客户出差", [null]],
  ["an empty remark", "", [null]],
])("reads %s from a remark", (_label, remark, expected) => {
  expect(dictionary.find(remark)).toEqual(expected);
});

it("shares out all mentions, the most mentioned first, 未归类 last among equals", () => {
  const mentions = [["内部审批慢"], ["内部审批慢", "价格异议"], [null]];
  expect(shareReasons(mentions, dictionary.order)).toEqual([
    { reason: "内部审批慢", share: 0.5 },
    { reason: "价格异议", share: 0.25 },
    { reason: null, share: 0.25 },
  ]);
  expect(shareReasons([], dictionary.order)).toEqual([]);
});
