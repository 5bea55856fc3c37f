import { Accordion } from "@fluentui/react-components";
import { useEffect } from "react";
import { useReadOnly } from "../../hooks/useReadOnly";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import { sections, type Section, type SettingsContent } from "../../state/settings-drafts";
import type { SettingsSession } from "../../state/settings-session";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { RunFailure } from "../RunFailure/RunFailure";
import { ListSection } from "./ListSection";
import { ReasonsSection } from "./ReasonsSection";
import { RulesSection } from "./RulesSection";
import type { SectionBodyProps } from "./section-body";
import { useSettingsSectionStyles } from "./SettingsSection.styles";
import { SettingsSection } from "./SettingsSection";
import { StagesSection } from "./StagesSection";
import { settingsAnnouncement } from "./settings-announcement";

export type SettingsFormProps = { readonly diagnostics: string; readonly session: SettingsSession };

/** 漏斗设置, section by section; what is edited in the sheet shows when the user comes back to the pane. */
export function SettingsForm({ diagnostics, session }: SettingsFormProps) {
  const styles = useSettingsSectionStyles();
  const { t, formatList } = useTexts();
  const state = useStore(session);
  useReadOnReturn(session);
  const { activity, content, drafts } = state;
  const isBusy = activity.kind === "busy";
  const { protectedSheets = [] } = content ?? {};
  const isReadOnly = useReadOnly() || protectedSheets.length > 0 || (isBusy && activity.task !== "read");

  function retry(): void {
    if (activity.kind !== "failed") return;
    const { task, section } = activity;
    if (task === "save" && section) void session.save(section);
    else void (task === "undo" ? session.undo() : session.read());
  }

  return (
    <>
      {isBusy && (activity.task !== "read" || !content) && <BusyLine text={t(`settings.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`settings.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={retry}
          step={activity.task}
        />
      )}
      {protectedSheets.length > 0 && (
        <p className={styles.note}>{t("settings.protected", { names: formatList(protectedSheets) })}</p>
      )}
      {content && (
        <Accordion collapsible multiple>
          {sections.map((section) => (
            <SettingsSection
              isMissing={isMissing(section, content)}
              key={section}
              section={section}
              session={session}
              state={state}
            >
              <SectionBody
                content={content}
                drafts={drafts}
                isReadOnly={isReadOnly}
                section={section}
                session={session}
              />
            </SettingsSection>
          ))}
        </Accordion>
      )}
      <LiveStatus text={settingsAnnouncement(state, t)} />
    </>
  );
}

function SectionBody({ section, ...props }: SectionBodyProps & { readonly section: Section }) {
  switch (section) {
    case "rules":
      return <RulesSection {...props} />;
    case "stages":
      return <StagesSection {...props} />;
    case "reasons":
      return <ReasonsSection {...props} />;
    default:
      return <ListSection {...props} list={section} />;
  }
}

function isMissing(section: Section, { parameters, stages, lists, reasons }: SettingsContent): boolean {
  if (section === "rules") return parameters === null;
  if (section === "stages") return stages === null;
  return section === "reasons" ? reasons === null : lists === null;
}

function useReadOnReturn({ read }: SettingsSession): void {
  useEffect(() => {
    const look = (): void => void read();
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [read]);
}
