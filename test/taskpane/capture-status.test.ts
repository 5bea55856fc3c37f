import { createWriteQueue } from "../../src/app/write-queue";
import { customerIdOf } from "../../src/domain/customer";
import { createCaptureStatus } from "../../src/taskpane/state/capture-status";

test("a use case that captures first does not wait for what is read after it", async () => {
  const queue = createWriteQueue();
  const customer = customerIdOf("KH007");
  const loss = { customer, name: "物流", sheetName: "客户跟踪", address: "P9" };
  const status = createCaptureStatus({ findLosses: () => queue.run(() => Promise.resolve([loss])), select: null });
  const result = { kind: "captured", transitions: [], amended: 0, unexplainedLosses: [customer] } as const;
  await queue.run(() => Promise.resolve(result).then(status.set));
  await queue.run(() => Promise.resolve());
  expect(status.getState().losses).toEqual([loss]);
});
