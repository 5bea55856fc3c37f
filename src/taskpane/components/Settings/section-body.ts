import type { Drafts, SettingsContent } from "../../state/settings-drafts";
import type { SettingsSession } from "../../state/settings-session";

/** What a section's fields are made of. */
export type SectionBodyProps = {
  readonly content: SettingsContent;
  readonly drafts: Drafts;
  /** A protected sheet, or something is being read or written. */
  readonly isReadOnly: boolean;
  readonly session: SettingsSession;
};
