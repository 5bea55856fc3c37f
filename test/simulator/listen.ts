type Handlers = { add(handler: (args: never) => Promise<void>): OfficeExtension.EventHandlerResult<never> };

/** What was told so far, and the way to listen no more. */
export type Told = { readonly events: Record<string, unknown>[]; readonly remove: () => Promise<void> };

/** Listens to one of the workbook's events, as an add-in does. */
export async function listen(choose: (workbook: Excel.Workbook) => unknown): Promise<Told> {
  const events: Record<string, unknown>[] = [];
  const added = await Excel.run(async (context) => {
    const handlers = choose(context.workbook) as Handlers;
    const result = handlers.add((args: Record<string, unknown>) => {
      events.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const remove = () =>
    Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
  return { events, remove };
}

/** The fields alone, without the functions that stand beside them. */
export function fields({ events }: Told, ...names: string[]): unknown[][] {
  return events.map((event) => names.map((name) => event[name]));
}
