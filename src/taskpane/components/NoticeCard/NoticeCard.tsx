import type { ReactNode } from "react";
import { ArrivalHeading } from "../ArrivalHeading/ArrivalHeading";
import { useNoticeCardStyles } from "./NoticeCard.styles";

export type NoticeCardProps = {
  readonly children: ReactNode;
  readonly icon: ReactNode;
  /** `alert` interrupts a screen reader. */
  readonly role?: "alert" | "group";
  readonly title: string;
};

/** What the run came to, where it came to no report. */
export function NoticeCard({ children, icon, role = "group", title }: NoticeCardProps) {
  const styles = useNoticeCardStyles();
  return (
    <div aria-label={title} className={styles.card} role={role}>
      <ArrivalHeading icon={icon}>{title}</ArrivalHeading>
      {children}
    </div>
  );
}
