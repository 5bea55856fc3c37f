import { headerKey } from "../find-columns";
import { defaultLists } from "../set-up/default-lists";
import { simplifyHan } from "../simplify-han";
import { customersTable } from "../tables/customers-table";
import type { ColumnProfile } from "./column-profile";
import { stageLikeness, stageRank } from "./stage-words";

const company =
  /公司|集团|厂$|企业|中心|学校|学院|医院|银行|酒店|商行|商贸|店$|科技|(^|\s)(inc|ltd|llc|gmbh|corp|co|plc|group|bank)\.?$/iu;
/** 销售李*, 张*, 李某某: nothing but a common surname in front of one or two characters. */
const person =
  /^(销售|业务)?[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔](\*{1,2}|[\p{Script=Han}某]{1,2})?$|^[A-Z][a-z]+ [A-Z][a-z]*\.?$/u;

/** What the values of a column are likely to be, each 0 to 1 of the cells that hold something. */
export type ValueKinds = {
  readonly profile: ColumnProfile;
  readonly stageWords: number;
  /** Mean place in a funnel of the stage words, 0 to 1: what customers are in is further on than what they come from. */
  readonly stagePlace: number;
  readonly statusWords: number;
  readonly sources: number;
  readonly industries: number;
  readonly companies: number;
  readonly people: number;
  /** A few words that come again and again. */
  readonly isFewValues: boolean;
};

export function valueKinds(profile: ColumnProfile): ValueKinds {
  const shareOf = (measure: (value: string) => number): number => {
    if (profile.filled === 0) return 0;
    let sum = 0;
    for (const [value, count] of profile.values) sum += measure(value) * count;
    return sum / profile.filled;
  };
  const isOneOf = (words: ReadonlySet<string>) => (value: string) => Number(words.has(wordKey(value)));
  const isText = profile.dates < 0.5 && profile.numbers < 0.5;
  const distinct = profile.values.size;
  return {
    profile,
    stageWords: isText && distinct <= 40 ? shareOf(stageLikeness) : 0,
    stagePlace: shareOf((value) => (stageRank(value) ?? 0) / 6),
    statusWords: shareOf(isOneOf(statuses)),
    sources: shareOf(isOneOf(sources)),
    industries: shareOf(isOneOf(industries)),
    companies: shareOf((value) => Number(company.test(value.trim()))),
    people: isText ? shareOf((value) => Number(person.test(simplifyHan(value.trim())))) : 0,
    isFewValues:
      isText && distinct >= 2 && distinct <= Math.max(4, Math.min(15, profile.filled / 2)) && profile.variety < 0.7,
  };
}

const statuses = wordSet(
  Object.values(customersTable.columns.status.choices).flatMap(({ synonyms, ...words }) => [
    ...Object.values(words),
    ...synonyms,
  ]),
);
const sources = wordSet([
  ...Object.values(defaultLists).flatMap(({ source }) => source),
  ...["百度", "抖音", "官网", "电话", "朋友介绍", "老客户", "广告", "地推", "公众号", "陌拜", "线上", "线下", "渠道"],
  ...["Website", "Web", "Fair", "Trade show", "Cold call", "Ads", "LinkedIn", "Event", "Partner", "Email", "Phone"],
]);
const industries = wordSet([
  ...Object.values(defaultLists).flatMap(({ industry }) => industry),
  ...[
    "制造",
    "互联网",
    "教育",
    "医疗",
    "汽车",
    "化工",
    "电子",
    "餐饮",
    "地产",
    "房地产",
    "能源",
    "农业",
    "食品",
    "纺织",
    "IT",
  ],
  ...["Software", "Healthcare", "Automotive", "Energy", "Food", "Real estate", "Technology", "Chemicals", "Trade"],
]);

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(wordKey));
}

function wordKey(word: string): string {
  return headerKey(word).replace(/行业$/, "");
}
