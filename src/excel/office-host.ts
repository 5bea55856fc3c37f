import { capabilities, type Capabilities } from "./capabilities";

export type OfficeHost = {
  readonly capabilities: Capabilities;
  /** The language of Excel's own menus, as a tag ("zh-CN"). */
  readonly displayLanguage: string;
  /** Of this moment, as Excel tells of no change; null where it leaves its look to the system. */
  readonly isDarkTheme: () => boolean | null;
};

/** Null outside Excel, where the page was opened in a browser or in another application. */
export async function openOfficeHost(): Promise<OfficeHost | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  return {
    capabilities: capabilities(),
    displayLanguage: Office.context.displayLanguage,
    isDarkTheme: () => isDark(Office.context.officeTheme),
  };
}

/** Newer versions say it, older ones give colours only, and some platforms nothing at all. */
function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!hex) return null;
  const [red, green, blue] = [hex[1], hex[2], hex[3]].map((part) => parseInt(part ?? "ff", 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
