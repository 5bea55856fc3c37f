import { createRoot } from "react-dom/client";
import { sheetDateOf } from "../../domain/calendar";
import { loadApplyPlan } from "../../excel/excel-workbook";
import { paneLanguageOf } from "../../i18n/language";
import { loadThemes } from "../../taskpane/hooks/useTheme";
import { loadViews } from "../../taskpane/lazy-views";
import { localDay, localTime } from "../../taskpane/local-day";
import { loadUseCases } from "../../taskpane/state/later";
import { loadRooms } from "../../taskpane/state/rooms";
import { createPageEngine } from "./page-engine";
import { Preview } from "./Preview";
import { createPreviewSession } from "./preview-session";
import { fetchSample } from "./sample-file";

/** The sample's last day. */
const sampleToday = sheetDateOf("2024-03-31");

const container = document.getElementById("root");
if (container) {
  const language = paneLanguageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
  const grid = document.createElement("div");
  grid.style.height = "100%";
  document.body.append(grid);
  const page = createPageEngine(grid, language);
  const preview = createPreviewSession(
    page.engine,
    () => localDay(new Date()),
    () => localTime(new Date()),
  );
  document.documentElement.lang = language;
  const openSample = async (): Promise<void> => {
    const sample = await fetchSample();
    await preview.open(sample, sample && sampleToday);
  };
  createRoot(container).render(
    <Preview grid={grid} language={language} onOpenSample={openSample} page={page} preview={preview} />,
  );
  window.addEventListener("focus", preview.look);
  await openSample();
  await loadThemes();
  await loadViews();
  await loadRooms();
  await loadUseCases();
  await loadApplyPlan();
  // From now on the page does without the network, and says so to whoever has to know.
  document.documentElement.dataset["complete"] = "";
}
