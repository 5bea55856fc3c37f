import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createSheetDraft } from "../../src/simulator/sample/sheet-draft";
import { sampleFileBytes } from "../../src/simulator/sample/sample-file";
import { newWorkbookFile } from "../../src/simulator/file/new-workbook-file";
import { openWorkbookFile } from "../../src/simulator/file/open-workbook-file";
import { saveWorkbookFile } from "../../src/simulator/file/save-workbook-file";
import type { ContentValue, SheetContent, WorkbookContent } from "../../src/simulator/workbook-content";

type Row = readonly (string | number)[];

/** A list as sales teams have it: a title above, other words for the same, dates and amounts as they come. */
const list: readonly Row[] = [
  ["2024年客户进展一览"],
  [],
  ["客户", "行业", "进展", "负责人", "最近跟进", "预计签约", "预计金额(万)", "区域"],
  ["华东精密", "制造业", "需求调研", "销售李*", "2024.3.5", "2024.4.20", "15万", "华东"],
  ["南方贸易", "贸易", "商务谈判", "销售王*", "2024/3/8", "2024/4/10", 25, "华南"],
  ["西部物流", "物流", "报价", "销售李*", "20240312", "2024/5/1", "32", "西部"],
  ["北方能源", "能源", "初步沟通", "销售张*", "2024-03-14", "", 8, "华北"],
  ["东海食品", "食品", "等待签约", "销售王*", "3月15日", "2024-03-28", "12.5万", "华东"],
  ["中原建材", "建材", "需求调研", "销售张*", "2024/3/18", "2024/6/1", "180000元", "华中"],
  ["江南纺织", "制造业", "丢单", "销售李*", "2024/3/19", "", "", "华东"],
  ["滨海旅游", "服务业", "商务谈判", "销售王*", "2024/3/20", "2024/4/30", 20, "华北"],
];

/** The list on a sheet of its own, in a workbook that knows nothing of the funnel. */
export async function listFile(): Promise<Uint8Array> {
  const draft = createSheetDraft("list", "客户");
  list.forEach((cells, row) => {
    cells.forEach((cell, column) => draft.put(row, column, cell));
  });
  const opened = newWorkbookFile();
  const sheet = draft.finish({});
  const { bytes } = await saveWorkbookFile(opened, { ...opened.content, sheets: [sheet], activeSheetId: sheet.id });
  return bytes;
}

async function changedSample(change: (content: WorkbookContent) => WorkbookContent): Promise<Uint8Array> {
  const opened = await openWorkbookFile(await sampleFileBytes());
  return (await saveWorkbookFile(opened, change(opened.content))).bytes;
}

/** The sample with every sheet protected. */
export function protectedFile(): Promise<Uint8Array> {
  return changedSample((content) => ({
    ...content,
    sheets: content.sheets.map((sheet) => ({ ...sheet, protection: { hasPassword: false } })),
  }));
}

/**
 * The sample of a company that sells by the hour (B2C), and notes when it first replied: one in three late, a few without
 * a time of day.
 */
export function repliesFile(): Promise<Uint8Array> {
  return changedSample((content) => {
    const draft = createSheetDraft("replies", "首次回复");
    draft.putTable(0, 0, {
      name: "FunnelReplies",
      columns: ["客户编号", "首次接触时间", "首次回复时间"].map((header) => ({ header, kind: "raw" })),
      rows: firstContacts(content).map(([customer, on], index) => {
        const asked = index % 40 === 0 ? on : on + 0.4;
        return [customer, asked, asked + (index % 3 === 0 ? 35 : 4 + (index % 5)) / 1440];
      }),
    });
    const sheets = content.sheets.map((sheet) => withMoments(asB2c(sheet)));
    return { ...content, sheets: [...sheets, draft.finish({})] };
  });
}

function asB2c(sheet: SheetContent): SheetContent {
  return withValues(sheet, (values) =>
    values.map((value, column) => (values[column - 1] === "业务模式" ? "B2C" : value)),
  );
}

/** Each event of the log at some time of its day. */
function withMoments(sheet: SheetContent): SheetContent {
  const table = sheet.tables.find(({ name }) => name === "FunnelTransitions");
  if (!table) return sheet;
  const [exited, entered] = ["退出时间", "进入时间"].map((header) => table.range.left + table.columns.indexOf(header));
  return withValues(sheet, (values, row) =>
    values.map((value, column) => {
      const isMoment = (column === exited || column === entered) && typeof value === "number" && row > table.range.top;
      return isMoment ? value + 0.35 + ((row * 7) % 40) / 100 : value;
    }),
  );
}

type Values = readonly (ContentValue | undefined)[];

function withValues(sheet: SheetContent, change: (values: Values, row: number) => Values): SheetContent {
  const rows = [...sheet.rows].map(([row, cells]) => [row, { ...cells, values: change(cells.values, row) }] as const);
  return { ...sheet, rows: new Map(rows) };
}

/** Each customer that the log has, and its first day there. */
function firstContacts({ sheets }: WorkbookContent): readonly (readonly [string, number])[] {
  const log = sheets.find(({ tables }) => tables.some(({ name }) => name === "FunnelTransitions"));
  const [table] = log?.tables ?? [];
  if (!log || !table) throw new Error("the sample has no log");
  const column = (header: string): number => table.range.left + table.columns.indexOf(header);
  const [id, kind, entered] = [column("客户编号"), column("类型"), column("进入时间")];
  return [...log.rows].flatMap(([row, { values }]): (readonly [string, number])[] => {
    const isNew = row > table.range.top && values[kind] === "新建";
    const customer = values[id];
    return isNew && typeof customer === "string" ? [[customer, Number(values[entered])]] : [];
  });
}

/** The sample, to be opened for reading only. */
export async function readOnlyFile(): Promise<Uint8Array> {
  const parts = unzipSync(await sampleFileBytes());
  const path = "xl/workbook.xml";
  const workbook = strFromU8(parts[path] ?? new Uint8Array());
  const marked = workbook.replace(/(<workbook\b[^>]*>)/, '$1<fileSharing readOnlyRecommended="1"/>');
  if (marked === workbook) throw new Error("the sample has no workbook part");
  return zipSync({ ...parts, [path]: strToU8(marked) });
}

/** Some customers of the sample with other contents, some new ones, and what cannot be taken over. */
export const importedText = [
  "客户编号,客户名称,当前阶段,进入当前阶段时间,跟进责任人,预计成交金额(万元),预计成交时间",
  "KH001,科技公司,方案展示,2024-03-10,销售李*,18,2024-04-25",
  "KH002,制造,商务谈判,2024-03-15,销售王*,25,2024-04-10",
  "KH9001,滨海旅游,初步沟通,03/04/2024,销售王*,20,2024-05-10",
  "KH9002,中原建材,需求调研,05/04/2024,销售张*,18万,2024-06-01",
  "KH9003,东海食品,等待签约,07/03/2024,销售王*,不详,2024-04-02",
  ",江南纺织,商务谈判,09/03/2024,销售李*,12,2024-04-30",
].join("\r\n");
