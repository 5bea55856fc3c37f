import type { ReactNode } from "react";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useNoticeCardStyles } from "./NoticeCard.styles";

export type NoticeCardProps = {
  readonly children: ReactNode;
  readonly icon: ReactNode;
  /** The page stays where the user was reading. */
  readonly keepsScroll?: boolean;
  /** `alert` interrupts a screen reader. */
  readonly role?: "alert" | "group";
  readonly title: string;
};

/** What the run came to, where it came to no report. */
export function NoticeCard({ children, icon, keepsScroll = false, role = "group", title }: NoticeCardProps) {
  const styles = useNoticeCardStyles();
  return (
    <div aria-label={title} className={styles.card} role={role}>
      <ArrivalHeading icon={icon} keepsScroll={keepsScroll}>
        {title}
      </ArrivalHeading>
      {children}
    </div>
  );
}
