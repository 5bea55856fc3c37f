import { nameKey } from "../../domain/name-key";
import type { StageId, Stages } from "../../domain/stage";
import { createStageFinder } from "../../domain/stage-lookup";
import { stagePresets } from "../../domain/stage-presets";
import { createStageReader } from "../decode/read-stage";
import { simplifyHan } from "../simplify-han";
import type { StageWord, StageWordKind } from "./adoption-proposal";

const lossWord = /流失|丢单|丢失|输单|战败|失败|放弃|无效|死单|lost|dead|disqualified|rejected|unqualified/i;
const pauseWord = /暂停|搁置|挂起|onhold|paused|hold$/i;
const wonWord = /成交|赢单|成单|已签|签约完成|签单|下单|报名|回款|交付|won|signed|ordered|enrolled|closed$/i;

/** How far along a stage is that no preset knows: the words that sales teams use, from first contact to the contract. */
const ranks: readonly RegExp[] = [
  /线索|潜在|潜客|意向|陌生|新(客|增)|名单|lead|prospect|^new|suspect|mql/i,
  /接触|沟通|联系|咨询|建联|拜访|初访|走访|contact|inquir|connect|call|visit|sql/i,
  /需求|调研|立项|考察|qualif|discover|need|scop|requirement/i,
  /方案|演示|展示|试用|体验|样品|打样|测试|报价|技术|proposal|demo|trial|sample|quot|present|technical|poc|pilot/i,
  /谈判|商务|洽谈|议价|投标|招标|negotiat|commit|tender|bid/i,
  /签约|合同|审批|签单|法务|contract|sign|legal|approval|verbal/i,
];

const findInPresets = stagePresets.map(({ stages }) => createStageFinder(stages));

/** Whether any of the presets knows the word, or it says how far a customer is in words of its own. */
export function stageLikeness(word: string): number {
  const plain = bareWord(word);
  if (findInPresets.some((find) => find(word) !== null || find(plain) !== null)) return 1;
  if (lossWord.test(plain) || pauseWord.test(plain)) return 0.5;
  return plain.length <= 16 && stageRank(word) !== null ? 0.7 : 0;
}

/** 0 for the first; null for a word that does not say. Numbers in front go before what the word means. */
export function stageRank(word: string): number | null {
  const plain = bareWord(word);
  if (wonWord.test(plain) && !/^(待|未|等待|pending|awaiting)/i.test(plain)) return ranks.length;
  const rank = ranks.findLastIndex((pattern) => pattern.test(plain));
  return rank < 0 ? null : rank;
}

/** 3 of 3-方案, S3 方案 or 阶段3; null without. */
export function stageNumber(word: string): number | null {
  const match = /^(?:[a-z]|stage|阶段|第)?\s*(\d{1,2})(?![\d%])/iu.exec(word.normalize("NFKC").trim());
  return match ? Number(match[1]) : null;
}

export function isWonWord(word: string): boolean {
  return stageRank(word) === ranks.length;
}

/** The words of a list's stage columns, by what each would be in these stages. */
export function matchStageWords(words: ReadonlyMap<string, number>, stages: Stages): readonly StageWord[] {
  const find = createStageFinder(stages);
  const read = createStageReader(stages);
  const match = (word: string): { stage: StageId | null; kind: StageWordKind } => {
    const plain = bareWord(word);
    const direct = find(word);
    if (direct) return { stage: direct.id, kind: nameKey(direct.name) === nameKey(word) ? "name" : "synonym" };
    if (lossWord.test(plain)) return { stage: null, kind: "loss" };
    if (pauseWord.test(plain)) return { stage: null, kind: "pause" };
    const proposed = read(word).problem?.reading ?? read(plain).problem?.reading;
    const stage = find(plain) ?? (proposed === null || proposed === undefined ? null : find(proposed));
    if (stage) return { stage: stage.id, kind: "synonym" };
    const similar = similarStage(word, stages);
    return similar === null ? { stage: null, kind: "unknown" } : { stage: similar, kind: "similar" };
  };
  return [...words]
    .map(([word, count]): StageWord => ({ word, count, ...match(word) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** The one stage whose name says the same step; null where none or several do. */
function similarStage(word: string, stages: Stages): StageId | null {
  const rank = stageRank(word);
  const same = rank === null ? [] : stages.filter(({ name }) => stageRank(name) === rank);
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

/** Without numbering, brackets and 阶段, in simplified characters. */
export function bareWord(word: string): string {
  return simplifyHan(word.normalize("NFKC").trim())
    .replace(/^(?:(?:[a-z]|stage|阶段|第)?\s*\d{1,2}\s*[-_.、:)]?|[a-z][-_.、:)])\s*/iu, "")
    .replace(/\([^)]*\)$/, "")
    .replace(/\s*(?:阶段|期|stage)$/iu, "")
    .trim();
}
