/** The template document's table 3 (2024-03). The last row's amount is 30 × 30. */
export const tableThree = [
  ["潜在客户", 200, 150, 50, 300, 120, "40.0%", 300],
  ["初步沟通", 120, 120, 30, 210, 90, "42.9%", 450],
  ["需求确认", 90, 90, 20, 160, 60, "37.5%", 600],
  ["方案展示", 60, 60, 15, 105, 45, "42.9%", 675],
  ["商务谈判", 45, 45, 10, 80, 36, "45.0%", 720],
  ["等待签约", 36, 36, 5, 67, 30, "44.8%", 750],
] as const;

export const wonRow = ["成交", 30, 30, 900] as const;

/** Its table 5: owner, stage, customers, mean, longest, shortest, up to the mean, above it. */
export const tableFive = [
  ["销售李*", "需求确认", 15, 14, 25, 6, 9, 6],
  ["销售王*", "方案展示", 12, 9, 18, 4, 8, 4],
  ["销售张*", "商务谈判", 10, 8, 15, 3, 7, 3],
] as const;
