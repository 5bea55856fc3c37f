import type {
  PreviewedStageChange,
  StageChange,
  StageChangePreview,
  StageChangeResult,
  StagesContent,
} from "../../src/app/change-stages";
import { customerIdOf } from "../../src/domain/customer";
import { stageIdOf } from "../../src/domain/stage";
import type { StagesPorts } from "../../src/taskpane/state/stages-session";
import { heldTask } from "./held-task";

export function heldStages() {
  const read = heldTask<[], StagesContent>();
  const preview = heldTask<[StageChange], PreviewedStageChange>();
  const change = heldTask<[StageChange], StageChangeResult>();
  const undo = heldTask<Parameters<StagesPorts["undo"]>, undefined>();
  const ports: StagesPorts = { read: read.run, preview: preview.run, change: change.run, undo: undo.run };
  return { ports, read, preview, change, undo };
}

const customer = (id: string, owner: string) => ({ id: customerIdOf(id), name: "", owner });

/** 线索, 洽谈 with two customers, 签约, and 成交. */
export function aFunnel(changes: Partial<StagesContent> = {}): StagesContent {
  return {
    stages: [
      { id: stageIdOf("lead"), name: "线索", kind: "open", customers: [] },
      {
        id: stageIdOf("talk"),
        name: "洽谈",
        kind: "open",
        customers: [customer("KH001", "销售李*"), customer("KH002", "销售王*")],
      },
      { id: stageIdOf("sign"), name: "签约", kind: "open", customers: [] },
      { id: stageIdOf("won"), name: "成交", kind: "won", customers: [customer("KH003", "销售李*")] },
    ],
    protectedSheets: [],
    ...changes,
  };
}

export const aPreview = (changes: Partial<StageChangePreview> = {}): StageChangePreview => ({
  before: ["线索", "洽谈", "签约", "成交"],
  after: ["线索", "面谈", "签约", "成交"],
  customerRows: 2,
  logRows: 5,
  newLogRows: 0,
  turnedMoves: 0,
  ...changes,
});

export const aStageChange = (preview = aPreview()): StageChangeResult => ({
  kind: "changed",
  preview,
  undo: [{ kind: "activate", sheet: "settings" }],
  snapshot: {
    purpose: "everything",
    sheetNames: [],
    tables: new Map(),
    generated: new Map(),
    isStructureProtected: false,
  },
});
