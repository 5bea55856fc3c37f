import type { SeededRandom } from "./seeded-random";

/** Who a customer is, apart from its way through the funnel. All made up; persons are masked as the document does. */
export type Profile = {
  readonly name: string;
  readonly industry: string;
  readonly source: string;
  readonly need: string;
  readonly amount: number;
  readonly contact: string;
  readonly position: string;
  readonly grade: string;
};

type Industry = { readonly industry: string; readonly trades: readonly string[]; readonly needs: readonly string[] };

const industries: readonly Industry[] = [
  { industry: "SaaS", trades: ["科技", "软件", "网络"], needs: ["客户管理模块", "工单系统", "数据看板"] },
  { industry: "制造业", trades: ["制造", "机械", "电子"], needs: ["生产监控系统", "设备点检系统", "质量追溯系统"] },
  { industry: "贸易", trades: ["贸易", "进出口", "商贸"], needs: ["进销存系统", "报关单管理", "供应商协同"] },
  { industry: "零售", trades: ["百货", "零售", "便利店"], needs: ["会员系统", "门店巡检", "促销管理"] },
  { industry: "物流", trades: ["物流", "货运", "仓储"], needs: ["运单跟踪", "仓库管理系统", "车队调度"] },
  { industry: "金融", trades: ["小贷", "保险经纪", "租赁"], needs: ["合规留痕", "客户回访系统", "风控报表"] },
  { industry: "教育培训", trades: ["教育", "培训", "留学咨询"], needs: ["排课系统", "招生管理", "家校沟通"] },
  { industry: "医疗健康", trades: ["医疗器械", "体检", "药房"], needs: ["预约系统", "药品库存", "随访管理"] },
  { industry: "建筑工程", trades: ["建设", "装饰", "工程咨询"], needs: ["项目进度管理", "材料管理", "分包结算"] },
];

export const industryNames: readonly string[] = industries.map(({ industry }) => industry);

export const sources: readonly string[] = ["线上推广", "展会", "转介绍", "电话拓展", "官网咨询", "老客户复购"];

const sourceShares: Readonly<Record<string, number>> = { 线上推广: 34, 展会: 18, 转介绍: 20, 电话拓展: 12 };
const surnames = "赵,钱,孙,李,周,吴,郑,王,冯,陈,何,林,高,罗,梁,宋,唐,韩,曹,许".split(",");
const positions = ["采购经理", "总经理", "信息部主管", "运营总监", "技术总监", "财务经理", "办公室主任"] as const;

/** `number` tells apart customers of the same trade. */
export function inventProfile(random: SeededRandom, number: number): Profile {
  const { industry, trades, needs } = random.pick(industries);
  return {
    name: `某${random.pick(trades)}公司${String(number).padStart(3, "0")}`,
    industry,
    source: random.pickWeighted(sources, (source) => sourceShares[source] ?? 8),
    need: random.pick(needs),
    amount: inventAmount(random),
    contact: `${random.pick(surnames)}*`,
    position: random.pick(positions),
    grade: random.pickWeighted(["A", "B", "C"], (grade) => (grade === "B" ? 5 : 3)),
  };
}

/** 万元: mostly 5 to 20, seldom more, in halves below 10. */
function inventAmount(random: SeededRandom): number {
  const amount = 4 * Math.exp(2.6 * random.next() ** 1.4);
  return amount < 10 ? Math.round(amount * 2) / 2 : Math.round(amount);
}
