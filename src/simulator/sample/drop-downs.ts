import { columnKeys, type ColumnKey } from "../../workbook/table-schema";
import { customersTable } from "../../workbook/tables/customers-table";
import type { ValidationContent } from "../workbook-content";

/** Where 漏斗设置 has what each column offers; the lists leave room for more. */
const sources: Readonly<Partial<Record<ColumnKey<typeof customersTable>, string>>> = {
  industry: "=漏斗设置!$Q$4:$Q$40",
  source: "=漏斗设置!$P$4:$P$40",
  stage: "=漏斗设置!$A$4:$A$10",
  owner: "=漏斗设置!$R$4:$R$40",
  status: "跟进中,暂停,流失",
  lossReason: "=漏斗设置!$S$4:$S$40",
};

/** The tracking sheet's lists to choose from, from `firstRow` to `lastRow`. Only a stage has to be one of the list. */
export function trackingDropDowns(firstRow: number, lastRow: number): ValidationContent[] {
  return columnKeys(customersTable).flatMap((key, column): ValidationContent[] => {
    const source = sources[key];
    if (source === undefined) return [];
    const isStrict = key === "stage";
    return [
      {
        ranges: [{ top: firstRow, bottom: lastRow, left: column, right: column }],
        rule: { kind: "list", source, hasDropDown: true },
        ignoreBlanks: true,
        errorAlert: isStrict ? { style: "Stop", title: "阶段名称", message: "请从下拉列表中选择阶段。" } : null,
        prompt: null,
      },
    ];
  });
}
