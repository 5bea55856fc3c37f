import type { SheetDate } from "../../domain/calendar";
import { stagesRefusal } from "../../domain/stage-lookup";
import { freeName, takenNames } from "../month/block-place";
import { existingSheetOf, type WorkbookOp, type WorkbookPlan } from "../plan";
import type { SheetGrid } from "../sheet-grid";
import type { SheetLanguage } from "../sheet-language";
import type { WorkbookSnapshot } from "../snapshot";
import { customersTable } from "../tables/customers-table";
import { planExistingSheet } from "./existing-sheet";
import { planNewSheet } from "./new-sheet";
import { planNewGuards } from "./plan-new-guards";
import { setUpContent } from "./set-up-content";
import type { SetUpChoice } from "./set-up-choices";
import { setUpTablesOf } from "./set-up-tables";
import { setUpSheets, type SetUpSheet } from "./sheet-heading";

const inTabOrder = ["customers", "transitions", "settings"] as const satisfies readonly SetUpSheet[];

/**
 * Makes what the workbook lacks of the customer list, the log and the settings, and changes nothing else: an empty plan
 * where nothing is missing. What a run that broke off left unfinished is finished. A customer list that is no table is
 * left to adoption, and so is what an adopted list lacks beyond the required columns.
 *
 * `planSetUpEnd` belongs behind it. Throws a RangeError on stages that cannot be a funnel (`stagesRefusal`).
 * @param snapshot Of purpose `everything`.
 * @param today 记录时间 of the examples' history.
 * @param settingsGrid What stands on the sheet that `sheetToExtend` names.
 */
export function planSetUp(
  choice: SetUpChoice,
  snapshot: WorkbookSnapshot,
  language: SheetLanguage,
  today: SheetDate,
  settingsGrid: SheetGrid | null = null,
): WorkbookPlan {
  const refusal = stagesRefusal(choice.stages);
  if (refusal !== null) throw new RangeError(`no funnel: ${refusal}`);
  const content = setUpContent(choice, snapshot, language, today);
  const taken = takenNames(snapshot);
  const planSheet = (sheet: SetUpSheet): WorkbookOp[] => {
    if (sheet === "customers" && snapshot.tables.get(customersTable.table)?.isRange) return [];
    const isThere = setUpTablesOf[sheet].some(({ schema }) => snapshot.tables.has(schema.table));
    if (isThere) return planExistingSheet(sheet, snapshot, content, settingsGrid);
    const name = freeName(setUpSheets[sheet].name[language], taken);
    taken.add(name.toLowerCase());
    return planNewSheet(sheet, name, content);
  };
  const tables = inTabOrder.flatMap(planSheet);
  return [...tables, ...planNewGuards(snapshot, tables, language, today)];
}

/** Of 漏斗设置, where some of its tables are there and some are not: what `settingsGrid` has to be read of. */
export function sheetToExtend({ tables }: WorkbookSnapshot): string | null {
  const found = setUpTablesOf.settings.map(({ schema }) => tables.get(schema.table));
  const place = found.find((table) => table !== undefined)?.place;
  return place && found.includes(undefined) ? existingSheetOf(place) : null;
}
