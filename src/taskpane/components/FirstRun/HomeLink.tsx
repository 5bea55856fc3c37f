import { Button } from "@fluentui/react-components";
import { useTexts } from "../../hooks/useTexts";
import { home, type View } from "../../state/view-store";

export type HomeLinkProps = { readonly onOpen: (view: View) => void };

/** From a workbook that is ready now to what it says. */
export function HomeLink({ onOpen }: HomeLinkProps) {
  const { t } = useTexts();
  return (
    <Button appearance="primary" onClick={() => onOpen(home)}>
      {t("firstRun.goHome", { view: t(`tabs.${home}`) })}
    </Button>
  );
}
