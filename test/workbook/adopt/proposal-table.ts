import type { AdoptionProposal } from "../../../src/workbook/adopt/adoption-proposal";
import type { SheetShape } from "./sheet-shapes";

/** How a proposal does: columns mapped rightly and surely, rightly or not but shown as doubtful, and wrongly for sure. */
export type ProposalScore = {
  readonly shape: string;
  readonly columns: number;
  readonly right: number;
  readonly asked: number;
  readonly wrong: number;
};

export function scoreOf({ name, expected }: SheetShape, { columns }: AdoptionProposal): ProposalScore {
  let [right, asked, wrong] = [0, 0, 0];
  for (const { header, chosen, isDoubtful } of columns) {
    if (isDoubtful || (chosen === null && expected[header] !== undefined)) asked += 1;
    else if ((chosen?.key ?? null) === (expected[header] ?? null)) right += 1;
    else wrong += 1;
  }
  return { shape: name, columns: columns.length, right, asked, wrong };
}
