import fc from "fast-check";
import { exactly } from "../../src/workbook/month/criteria";

describe("exactly", () => {
  it.each([
    ["方案展示", "R,$A3"],
    ["销售01", "R,$A3"],
    ["1.潜在客户", "R,$A3"],
    ["March Ltd.", "R,$A3"],
    ["-", "R,$A3"],
    ["", 'R,"="'],
    ["销售李*", 'R,"=销售李~*"'],
    ["谁?", 'R,"=谁~?"'],
    ["a~b", 'R,"=a~~b"'],
    ["=甲", 'R,"==甲"'],
    ["<甲>", 'R,"=<甲>"'],
    [">=甲", 'R,"=>=甲"'],
    ['他说"好"*', 'R,"=他说""好""~*"'],
    ['"好"', "R,$A3"],
    ["007", 'R,"=007*",R,"=???"'],
    ["7", 'R,"=7*",R,"=?"'],
    ["1E2", 'R,"=1E2*",R,"=???"'],
    ["2024-3", 'R,"=2024-3*",R,"=??????"'],
    ["3月5日", 'R,"=3月5日*",R,"=????"'],
    ["Mar 5", 'R,"=Mar 5*",R,"=?????"'],
    ["１２", 'R,"=１２*",R,"=??"'],
    ["TRUE", 'R,"=TRUE*",R,"=????"'],
    ["#N/A", 'R,"=#N/A*",R,"=????"'],
  ])("selects the cells that hold %j by %s", (name, criteria) => expect(exactly("R", name, "$A3")).toBe(criteria));

  const name = fc.oneof(
    fc.string({
      unit: fc.constantFrom("*", "?", "~", "=", "<", ">", '"', "甲", "a", "1", ".", "-"),
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom("1", "01", "1.0", "1E0", "TRUE", "100%", "1,0", "<>", ">=1", "~*"),
  );

  it("selects no other name", () => {
    fc.assert(
      fc.property(name, name, (wanted, other) => {
        expect(isSelected(wanted, wanted)).toBe(true);
        expect(isSelected(wanted, other)).toBe(wanted === other);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Whether Excel would count a cell that holds the text `found`, by the criteria for the name `wanted`. */
function isSelected(wanted: string, found: string): boolean {
  const criteria = exactly("R", wanted, "$A3")
    .split(/^R,|,R,/)
    .slice(1)
    .map((criterion) => (criterion === "$A3" ? wanted : criterion.slice(1, -1).replaceAll('""', '"')));
  return criteria.every((criterion) => meets(found, criterion));
}

/** Excel's criteria as far as they apply to texts: operators, wildcards, and numbers in texts' clothing. */
function meets(found: string, criterion: string): boolean {
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (operator !== "" && operator !== "=") return false;
  if (isNumber(operand) && !/[*?~]/.test(operand)) return isNumber(found) && Number(found) === Number(operand);
  if (/^(true|false)$/i.test(operand)) return false;
  const pattern = operand.replaceAll(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return escapeRegExp(unescaped(part));
  });
  return new RegExp(`^${pattern}$`, "is").test(found);
}

function unescaped(part: string): string {
  return part.startsWith("~") && part.length > 1 ? part.slice(1) : part;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
