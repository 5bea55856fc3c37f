import type { OverdueResult, RemindersResult, RepliesSheetResult, SpotChecksResult } from "../../src/app/chores-result";
import type { ListsPorts } from "../../src/taskpane/state/lists-session";
import type { Contacts } from "../../src/taskpane/state/lists-state";
import { heldTask } from "./held-task";

export function heldLists() {
  const overdue = heldTask<[Contacts, boolean], OverdueResult>();
  const reminders = heldTask<[boolean], RemindersResult>();
  const spotChecks = heldTask<[], SpotChecksResult>();
  const replies = heldTask<[], RepliesSheetResult>();
  const show = heldTask<[string], undefined>();
  const ports: ListsPorts = {
    overdue: overdue.run,
    reminders: reminders.run,
    spotChecks: spotChecks.run,
    replies: replies.run,
    show: show.run,
  };
  return { ports, overdue, reminders, spotChecks, replies, show };
}
