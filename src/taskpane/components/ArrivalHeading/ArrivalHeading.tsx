import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useArrivalHeadingStyles } from "./ArrivalHeading.styles";

export type ArrivalHeadingProps = {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** The page stays where the user was reading. */
  readonly keepsScroll?: boolean;
};

/**
 * The heading of an outcome: takes the focus when it comes up, so that reading goes on there. Not while the user types
 * in the sheet: the pane then does not have the focus, and taking it would take the keystrokes.
 */
export function ArrivalHeading({ children, icon, keepsScroll = false }: ArrivalHeadingProps) {
  const styles = useArrivalHeadingStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus({ preventScroll: keepsScroll });
  }, [keepsScroll]);
  return (
    <h2 className={mergeClasses(styles.heading, icon !== undefined && styles.withIcon)} ref={heading} tabIndex={-1}>
      {icon}
      <span>{children}</span>
    </h2>
  );
}
