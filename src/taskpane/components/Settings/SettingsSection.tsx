import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode, SubmitEvent } from "react";
import { useTexts } from "../../hooks/useTexts";
import type { Section } from "../../state/settings-drafts";
import type { SettingsSession } from "../../state/settings-session";
import type { SettingsState } from "../../state/settings-state";
import { WriteButton } from "../WriteButton/WriteButton";
import { useSettingsSectionStyles } from "./SettingsSection.styles";

export type SettingsSectionProps = {
  readonly children: ReactNode;
  /** The workbook has no such table. */
  readonly isMissing: boolean;
  readonly section: Section;
  readonly session: SettingsSession;
  readonly state: SettingsState;
};

/** What is saved as one, folded away, with its own Save and the way back. */
export function SettingsSection({ children, isMissing, section, session, state }: SettingsSectionProps) {
  const styles = useSettingsSectionStyles();
  const { t } = useTexts();
  const { activity, drafts, saved } = state;
  const isBusy = activity.kind === "busy";
  const isEdited = drafts[section] !== undefined;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void session.save(section);
  }

  return (
    <AccordionItem value={section}>
      <AccordionHeader as="h2" expandIconPosition="end">
        {t(`settings.section.${section}.title`)}
        {isEdited && (
          <Badge appearance="tint" className={styles.unsaved}>
            {t("settings.unsaved")}
          </Badge>
        )}
      </AccordionHeader>
      <AccordionPanel>
        <form className={styles.root} noValidate onSubmit={submit}>
          <p className={styles.note}>{isMissing ? t("settings.missing") : t(`settings.section.${section}.text`)}</p>
          {!isMissing && children}
          {activity.kind === "refused" && activity.section === section && (
            <p className={styles.refusal} role="alert">
              {t(`settings.refused.${activity.refusal}`)}
            </p>
          )}
          {isEdited && (
            <div className={styles.buttons}>
              <WriteButton appearance="primary" disabledFocusable={isBusy} type="submit">
                {t("settings.save")}
              </WriteButton>
              <Button disabledFocusable={isBusy} onClick={() => void session.discard(section)}>
                {t("settings.discard")}
              </Button>
            </div>
          )}
          {!isEdited && saved?.section === section && (
            <div className={styles.saved}>
              <CheckmarkCircleFilled className={styles.success} />
              <span>{t(saved.isUndone ? "settings.undone" : "settings.saved")}</span>
              {saved.undo && (
                <Button
                  disabledFocusable={isBusy}
                  icon={<ArrowUndoRegular />}
                  onClick={() => void session.undo()}
                  size="small"
                >
                  {t("undo")}
                </Button>
              )}
            </div>
          )}
        </form>
      </AccordionPanel>
    </AccordionItem>
  );
}
