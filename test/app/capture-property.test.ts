import fc from "fast-check";
import { capture } from "../../src/app/capture";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import { byCustomer, deeds, emptyFunnel, live, logOf } from "./capture-story";

it("whatever is edited, sorted and captured, and however often, gives one event a change", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const workbook = emptyFunnel();
      const expected = await live(workbook, story, (today) => capture(workbook, { today }));
      expect(byCustomer(logOf(workbook))).toEqual(byCustomer(expected));
    }),
    { numRuns: 300 },
  );
});

it("capturing twice writes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const workbook = emptyFunnel();
      await live(workbook, story, async (today) => {
        await capture(workbook, { today });
        const before = workbook.plansApplied;
        await capture(workbook, { today });
        expect(workbook.plansApplied).toBe(before);
      });
    }),
    { numRuns: 200 },
  );
});

it("a capture that breaks off anywhere is made good by the next", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), async (story, afterOps) => {
      const workbook = emptyFunnel();
      const expected = await live(workbook, story, async (today) => {
        workbook.breaks.push({ afterOps: afterOps.next().value });
        await capture(workbook, { today }).catch(() => undefined);
        workbook.breaks.length = 0;
        await capture(workbook, { today });
      });
      expect(byCustomer(logOf(workbook))).toEqual(byCustomer(expected));
    }),
    { numRuns: 200 },
  );
});

it("two people who both run the add-in record each change once", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.infiniteStream(fc.boolean()), async (story, comesBetween) => {
      const workbook = emptyFunnel();
      const expected = await live(workbook, story, async (today) => {
        const captures = [capture(workbook, { today }), capture(workbook, { today })];
        workbook.beforeApply = () => {
          workbook.beforeApply = () => undefined;
          if (comesBetween.next().value) captures.push(capture(workbook, { today }));
        };
        for (const each of captures) await each;
        workbook.beforeApply = () => undefined;
      });
      expect(byCustomer(logOf(workbook))).toEqual(byCustomer(expected));
      const numbers = workbook.table(transitionsTable.table).rows.map(([sequence]) => sequence);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { numRuns: 200 },
  );
});
