import { CompoundButton } from "@fluentui/react-components";
import type { Page } from "../../state/view-store";
import { usePageLinksStyles } from "./PageLinks.styles";

export type PageLink = { readonly page: Page; readonly title: string; readonly text: string };

export type PageLinksProps = {
  readonly label: string;
  readonly links: readonly PageLink[];
  readonly onOpen: (page: Page) => void;
};

/** The ways from a tab to its pages. */
export function PageLinks({ label, links, onOpen }: PageLinksProps) {
  const styles = usePageLinksStyles();
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {links.map(({ page, title, text }) => (
          <li key={page}>
            <CompoundButton className={styles.link} onClick={() => onOpen(page)} secondaryContent={text} size="small">
              {title}
            </CompoundButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
