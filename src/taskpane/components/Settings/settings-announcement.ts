import type { TFunction } from "i18next";
import type { SettingsState } from "../../state/settings-state";

/** What a screen reader is told of the settings. Readings on the way are not worth a word. */
export function settingsAnnouncement({ activity, content, saved }: SettingsState, t: TFunction): string {
  if (activity.kind === "busy") return activity.task === "read" && content ? "" : t(`settings.busy.${activity.task}`);
  if (activity.kind !== "idle" || !saved) return "";
  return t(saved.isUndone ? "settings.undone" : "settings.saved");
}
