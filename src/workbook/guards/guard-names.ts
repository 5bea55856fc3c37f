/** Names of the workbook that the guards' formulas use. */
export const guardNames = {
  stages: "FunnelStageNames",
  /** Beside each stage name: the days after which a customer is overdue there. */
  overdueAfter: "FunnelOverdueAfter",
  source: "FunnelSourceList",
  industry: "FunnelIndustryList",
  owner: "FunnelOwnerList",
  lossReason: "FunnelLossReasonList",
  customers: "FunnelCustomerIds",
} as const;
