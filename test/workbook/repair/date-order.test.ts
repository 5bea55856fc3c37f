import { dateOrderQuestions } from "../../../src/workbook/repair/date-order";
import { day } from "../../support/builders";
import { aRow, aWholeSnapshot } from "./repair-support";

const today = day("2024-03-31");

const questionsOf = (...entered: readonly (string | number)[]) =>
  dateOrderQuestions(aWholeSnapshot({ customers: entered.map((cell) => aRow({ entered: cell })) }), today);

test("asks once for a column, with what speaks for an order", () => {
  expect(questionsOf("3/5/2024", "25/03/2024", "4/5/2024", 45_361, "", "26/3/2024")).toEqual([
    {
      column: "FunnelCustomers/entered",
      sheetName: "FunnelCustomers",
      header: "进入当前阶段时间",
      open: 2,
      decided: { dmy: 2, mdy: 0 },
      samples: [
        { text: "3/5/2024", dmy: day("2024-05-03"), mdy: day("2024-03-05") },
        { text: "4/5/2024", dmy: day("2024-05-04"), mdy: day("2024-04-05") },
      ],
      suggested: "dmy",
    },
  ]);
});

test("suggests nothing where the column has both orders, or decides nothing", () => {
  expect(questionsOf("3/5/2024", "25/03/2024", "03/25/2024")[0]?.suggested).toBeNull();
  expect(questionsOf("3/5/2024")[0]?.suggested).toBeNull();
});

test("asks nothing where each value can be read in one way only", () => {
  expect(questionsOf("25/03/2024", "5/5/2023", "2024.3.5")).toEqual([]);
});

test("counts years of two digits among the open values, and shows five samples at most", () => {
  const [question] = questionsOf("03/05/24", ...[1, 2, 3, 4, 5, 6].map((month) => `${month}/7/2023`));
  expect(question?.open).toBe(7);
  expect(question?.samples).toHaveLength(5);
});

test("asks for each column by itself", () => {
  const customers = [aRow({ entered: "3/5/2024", firstContact: "1/2/2024" })];
  const columns = dateOrderQuestions(aWholeSnapshot({ customers }), today).map(({ column }) => column);
  expect(columns).toEqual(["FunnelCustomers/entered", "FunnelCustomers/firstContact"]);
});
