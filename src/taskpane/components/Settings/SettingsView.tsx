import { useTexts } from "../../hooks/useTexts";
import type { SettingsSession } from "../../state/settings-session";
import type { Page } from "../../state/view-store";
import { PageLinks } from "../PageLinks/PageLinks";
import { SettingsForm } from "./SettingsForm";

export type SettingsViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (page: Page) => void;
  readonly session: SettingsSession;
};

export function SettingsView({ diagnostics, onOpen, session }: SettingsViewProps) {
  const { t } = useTexts();
  const pages = ["stages", "setUp", "import", "adopt"] as const;
  const links = pages.map((page) => ({
    page,
    title: t(`settings.${page}.title`),
    text: t(`settings.${page}.text`),
  }));
  return (
    <>
      <SettingsForm diagnostics={diagnostics} session={session} />
      <PageLinks label={t("settings.pages")} links={links} onOpen={onOpen} />
    </>
  );
}
