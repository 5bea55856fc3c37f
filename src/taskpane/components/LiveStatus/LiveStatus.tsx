import { useLiveStatusStyles } from "./LiveStatus.styles";

export type LiveStatusProps = { readonly text: string };

/** Tells a screen reader what is going on while the focus is elsewhere. Failures speak for themselves (role alert). */
export function LiveStatus({ text }: LiveStatusProps) {
  const styles = useLiveStatusStyles();
  return (
    <div aria-live="polite" className={styles.hidden} role="status">
      {text}
    </div>
  );
}
