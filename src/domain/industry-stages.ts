import type { PresetStage } from "./stage-presets";

type IndustryStages = Readonly<Record<"b2c" | "equipment" | "education", readonly PresetStage[]>>;

export const industryStagesInChinese: IndustryStages = {
  b2c: [
    { id: "inquiry", name: "咨询", entryRule: "客户发起咨询", exitRule: "10 分钟内首次响应,客户加购" },
    { id: "cart", name: "加购", entryRule: "商品加入购物车", exitRule: "客户提交订单" },
    { id: "order", name: "下单", aliases: ["成交"] },
  ],
  equipment: [
    { id: "lead", name: "线索", aliases: ["潜在客户"] },
    { id: "technical", name: "技术交流", aliases: ["技术沟通"] },
    { id: "proposal", name: "方案确认", aliases: ["方案展示"] },
    { id: "negotiation", name: "商务谈判", aliases: ["谈判", "商务洽谈"] },
    { id: "won", name: "成交", aliases: ["已成交", "赢单"] },
  ],
  education: [
    { id: "lead", name: "潜在客户", aliases: ["线索"] },
    { id: "inquiry", name: "咨询" },
    { id: "trial-booked", name: "预约体验" },
    { id: "trial", name: "正式体验", aliases: ["体验"] },
    { id: "schedule", name: "时间确认" },
    { id: "enrolled", name: "报名", aliases: ["已报名", "成交"] },
  ],
};

export const industryStagesInEnglish: IndustryStages = {
  b2c: [
    {
      id: "inquiry",
      name: "Inquiry",
      aliases: ["咨询"],
      entryRule: "The customer asks",
      exitRule: "First reply within 10 minutes, item in the cart",
    },
    { id: "cart", name: "In cart", aliases: ["加购"], entryRule: "Item in the cart", exitRule: "Order placed" },
    { id: "order", name: "Ordered", aliases: ["下单"] },
  ],
  equipment: [
    { id: "lead", name: "Lead", aliases: ["线索"] },
    { id: "technical", name: "Technical exchange", aliases: ["技术交流"] },
    { id: "proposal", name: "Solution confirmed", aliases: ["方案确认"] },
    { id: "negotiation", name: "Negotiation", aliases: ["商务谈判"] },
    { id: "won", name: "Won", aliases: ["成交"] },
  ],
  education: [
    { id: "lead", name: "Lead", aliases: ["潜在客户"] },
    { id: "inquiry", name: "Inquiry", aliases: ["咨询"] },
    { id: "trial-booked", name: "Trial booked", aliases: ["预约体验"] },
    { id: "trial", name: "Trial lesson", aliases: ["正式体验"] },
    { id: "schedule", name: "Time confirmed", aliases: ["时间确认"] },
    { id: "enrolled", name: "Enrolled", aliases: ["报名"] },
  ],
};
