import fc from "fast-check";
import { createCapture, type Capture } from "../../src/app/capture";
import { transitionsTable } from "../../src/workbook/tables/transitions-table";
import type { MemoryWorkbook } from "./memory-workbook";
import { byCustomer, deeds, emptyFunnel, live, logOf } from "./capture-story";

/** As after opening the workbook, with nothing remembered. */
const fresh = (workbook: MemoryWorkbook): Capture => createCapture(workbook);

it("whatever is edited, sorted and captured, and however often, gives one event a change", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const workbook = emptyFunnel();
      const expected = await live(workbook, story, (today) => fresh(workbook)({ today }));
      expect(byCustomer(logOf(workbook))).toEqual(byCustomer(expected));
    }),
    { numRuns: 300 },
  );
});

it("what is remembered of the capture before makes no difference", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const workbook = emptyFunnel();
      const capture = createCapture(workbook);
      const expected = await live(workbook, story, (today) => capture({ today }));
      expect(byCustomer(logOf(workbook))).toEqual(byCustomer(expected));
    }),
    { numRuns: 200 },
  );
});

it("capturing twice writes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (story) => {
      const workbook = emptyFunnel();
      await live(workbook, story, async (today) => {
        await fresh(workbook)({ today });
        const before = workbook.plansApplied;
        await fresh(workbook)({ today });
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
      const capture = createCapture(workbook);
      const expected = await live(workbook, story, async (today) => {
        workbook.breaks.push({ afterOps: afterOps.next().value });
        await capture({ today }).catch(() => undefined);
        workbook.breaks.length = 0;
        await capture({ today });
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
      const [mine, theirs] = [createCapture(workbook), createCapture(workbook)];
      const expected = await live(workbook, story, async (today) => {
        const captures = [mine({ today }), theirs({ today })];
        workbook.beforeApply = () => {
          workbook.beforeApply = () => undefined;
          if (comesBetween.next().value) captures.push(fresh(workbook)({ today }));
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
