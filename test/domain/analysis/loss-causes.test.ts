import { lossCauses } from "../../../src/domain/analysis/loss-causes";
import { idOf } from "../../support/builders";

const rules = [
  { reason: "价格异议", keywords: ["价格", "折扣"] },
  { reason: "内部审批慢", keywords: ["审批"] },
];

function note(id: string, lossReason: string, remark: string) {
  return { id: idOf(id), lossReason, remark };
}

describe("lossCauses", () => {
  it("sorts 流失原因 and 备注 by the dictionary, each cause once a customer", () => {
    const notes = [
      note("K1", "价格过高", "要折扣,审批也慢"),
      note("K2", "选择竞品", ""),
      note("K3", "", "价格敏感"),
      note("K4", " ", "下周再联系"),
    ];
    expect(lossCauses(notes, rules)).toEqual({
      lost: 4,
      causes: [
        {
          reason: "价格异议",
          share: 0.5,
          customers: ["K1", "K3"],
          examples: [
            { customer: "K1", text: "价格过高" },
            { customer: "K3", text: "价格敏感" },
          ],
        },
        {
          reason: "内部审批慢",
          share: 0.25,
          customers: ["K1"],
          examples: [{ customer: "K1", text: "要折扣,审批也慢" }],
        },
        { reason: "选择竞品", share: 0.25, customers: ["K2"], examples: [] },
      ],
      unsorted: { share: 0.25, customers: ["K4"], examples: [{ customer: "K4", text: "下周再联系" }] },
    });
  });

  it("gives two examples of each at most, in different words of different customers", () => {
    const notes = [
      note("K1", "价格异议", ""),
      note("K2", "", "要折扣"),
      note("K3", "", " 要折扣 "),
      note("K4", "折扣太少,回电13800001234", "价格太高"),
      note("K5", "", "价格再谈"),
    ];
    const [cause] = lossCauses(notes, rules).causes;
    expect(cause?.customers).toEqual(["K1", "K2", "K3", "K4", "K5"]);
    expect(cause?.examples).toEqual([
      { customer: "K2", text: "要折扣" },
      { customer: "K4", text: "折扣太少,回电138****" },
    ]);
  });

  it("has no shares of nobody", () => {
    expect(lossCauses([], rules)).toEqual({ lost: 0, causes: [], unsorted: { share: 0, customers: [], examples: [] } });
  });
});
