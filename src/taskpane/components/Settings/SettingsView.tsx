import { useTexts } from "../../hooks/useTexts";
import type { Page } from "../../state/view-store";
import { PageLinks } from "../PageLinks/PageLinks";

export type SettingsViewProps = { readonly onOpen: (page: Page) => void };

export function SettingsView({ onOpen }: SettingsViewProps) {
  const { t } = useTexts();
  const pages = ["setUp", "import", "adopt"] as const;
  const links = pages.map((page) => ({
    page,
    title: t(`settings.${page}.title`),
    text: t(`settings.${page}.text`),
  }));
  return <PageLinks label={t("settings.pages")} links={links} onOpen={onOpen} />;
}
