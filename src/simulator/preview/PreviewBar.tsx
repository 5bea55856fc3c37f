import { Button, Popover, PopoverSurface, PopoverTrigger, Text, Toolbar } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import { useRef } from "react";
import type { PreviewTexts } from "./preview-texts";
import { usePreviewStyles } from "./Preview.styles";

export type PreviewBarProps = {
  readonly isDark: boolean;
  readonly onOpen: (file: File) => void;
  readonly onOpenNew: () => void;
  readonly onOpenSample: () => void;
  /** As the page was when it was opened. */
  readonly onReset: () => void;
  readonly onSave: () => void;
  readonly onSwitchLanguage: () => void;
  readonly onSwitchTheme: () => void;
  readonly texts: PreviewTexts;
  /** What is taken for today, where that is another day than the user's. */
  readonly today: string | null;
};

export function PreviewBar(props: PreviewBarProps) {
  const { isDark, onOpen, onOpenNew, onOpenSample, onReset, onSave, onSwitchLanguage, onSwitchTheme, texts, today } =
    props;
  const styles = usePreviewStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Text as="h1" className={styles.title} size={200} weight="semibold">
        {texts.title}
      </Text>
      <Text className={styles.note} size={200}>
        {today === null ? texts.note : `${texts.note}${texts.today(today)}`}
      </Text>
      <Toolbar aria-label={texts.title} className={styles.tools} size="small">
        <input
          accept=".xlsx,.xlsm"
          aria-label={texts.open}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onOpen(file);
            event.currentTarget.value = ""; // The same file can be opened again.
          }}
          ref={picker}
          type="file"
        />
        <Button appearance="subtle" icon={<DocumentAddRegular />} onClick={onOpenNew} size="small">
          {texts.openNew}
        </Button>
        <Button appearance="subtle" icon={<DocumentTableRegular />} onClick={onOpenSample} size="small">
          {texts.openSample}
        </Button>
        <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()} size="small">
          {texts.open}
        </Button>
        <Button appearance="subtle" icon={<SaveRegular />} onClick={onSave} size="small">
          {texts.save}
        </Button>
        <Popover trapFocus>
          <PopoverTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<InfoRegular />} size="small">
              {texts.install}
            </Button>
          </PopoverTrigger>
          <PopoverSurface aria-label={texts.install} className={styles.install} tabIndex={0}>
            <p>{texts.installLocally}</p>
            <p>{texts.installOnline}</p>
          </PopoverSurface>
        </Popover>
        <Button appearance="subtle" icon={<LocalLanguageRegular />} onClick={onSwitchLanguage} size="small">
          {texts.otherLanguage}
        </Button>
        <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={onReset} size="small">
          {texts.reset}
        </Button>
        <Button
          appearance="subtle"
          icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={onSwitchTheme}
          size="small"
        >
          {isDark ? texts.light : texts.dark}
        </Button>
      </Toolbar>
    </header>
  );
}
