import type { SettingsChange, SettingsChangeResult, SettingsContent } from "../../src/app/edit-settings";
import { defaultSettings } from "../../src/domain/settings";
import { stageIdOf } from "../../src/domain/stage";
import type { SettingsPorts } from "../../src/taskpane/state/settings-session";
import { heldTask } from "./held-task";

type Undo = Parameters<SettingsPorts["undo"]>;

export function heldSettings() {
  const read = heldTask<[], SettingsContent>();
  const change = heldTask<[SettingsChange], SettingsChangeResult>();
  const undo = heldTask<Undo, undefined>();
  const ports: SettingsPorts = { read: read.run, change: change.run, undo: undo.run };
  return { ports, read, change, undo };
}

export const field = <T>(value: T, found: string | number = "") => ({
  value,
  found,
  problem: null,
  lock: null,
  sheetName: "漏斗设置",
  address: "B3",
});

const list = (items: readonly string[]) => ({ items, found: items, lock: null });

export function aContent(changes: Partial<SettingsContent> = {}): SettingsContent {
  return {
    language: "zh-CN",
    amountUnit: "万元",
    protectedSheets: [],
    parameters: {
      businessMode: field(defaultSettings.businessMode, "B2B"),
      openingBasis: field(defaultSettings.openingBasis, "在段"),
      lowConversion: field(defaultSettings.lowConversion, 0.4),
      coachingFactor: field(defaultSettings.coachingFactor, 1.2),
      overdueFactor: field(defaultSettings.overdueFactor, 1.5),
      staleDays: field(defaultSettings.staleDays, "自动"),
      replyMinutes: field(defaultSettings.replyMinutes, 10),
      isCapturing: field(defaultSettings.isCapturing, "开"),
      amountUnit: field(defaultSettings.amountUnit, "万元"),
    },
    stages: [
      {
        id: stageIdOf("lead"),
        name: "潜在客户",
        kind: "open",
        fields: {
          entryRule: field("获取线索", "获取线索"),
          exitRule: field(""),
          averagePrice: field(null),
          benchmarkDays: field(7, 7),
          benchmarkRate: field(0.4, 0.4),
        },
      },
    ],
    lists: { source: list(["展会", "转介绍"]), industry: list([]), owner: list(["销售李*"]), lossReason: list([]) },
    reasons: [
      {
        row: 0,
        reason: "价格异议",
        keywords: ["价格", "折扣"],
        found: { reason: "价格异议", keywords: "价格、折扣" },
        lock: null,
      },
    ],
    ...changes,
  };
}

export const aChange = (): SettingsChangeResult => ({
  kind: "changed",
  undo: [{ kind: "activate", sheet: "settings" }],
  snapshot: {
    purpose: "settings",
    sheetNames: [],
    tables: new Map(),
    generated: new Map(),
    isStructureProtected: false,
  },
});
