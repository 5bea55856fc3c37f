import { useEffect } from "react";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { CustomerSession } from "../../state/customer-session";
import type { Page } from "../../state/view-store";
import { BusyLine } from "../BusyLine/BusyLine";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { PageLinks } from "../PageLinks/PageLinks";
import { RunFailure } from "../RunFailure/RunFailure";
import { customerAnnouncement } from "./customer-announcement";
import { CustomerForm } from "./CustomerForm";
import { CustomerLook } from "./CustomerLook";
import { useCustomerViewStyles } from "./CustomerView.styles";
import { DoneNotice } from "./DoneNotice";

export type CustomerViewProps = {
  readonly diagnostics: string;
  readonly onOpen: (page: Page) => void;
  readonly session: CustomerSession;
};

export function CustomerView({ diagnostics, onOpen, session }: CustomerViewProps) {
  const styles = useCustomerViewStyles();
  const { t } = useTexts();
  const state = useStore(session);
  useEffect(() => {
    void session.open();
    return () => void session.close();
  }, [session]);
  const { activity, customers, outcome, work } = state;
  const isBusy = activity.kind === "busy";
  const retries = {
    read: session.refresh,
    go: session.refresh,
    act: session.act,
    save: session.save,
    undo: session.undo,
  };
  return (
    <>
      {isBusy && activity.task !== "go" && <BusyLine text={t(`customer.busy.${activity.task}`)} />}
      {activity.kind === "failed" && (
        <RunFailure
          aftermath={t(`customer.failed.${activity.task}`)}
          diagnostics={diagnostics}
          failure={activity.failure}
          onRetry={() => void retries[activity.task]()}
          step={activity.task}
        />
      )}
      {outcome && work.kind === "looking" && (
        <DoneNotice
          isBusy={isBusy}
          key={`${outcome.what} ${outcome.customer} ${String(outcome.isUndone)}`}
          onUndo={() => void session.undo()}
          outcome={outcome}
        />
      )}
      {customers && customers.kind !== "book" && (
        <>
          <p className={styles.quiet}>{t(`customer.${customers.kind}`)}</p>
          <PageLinks
            label={t("customer.begin.label")}
            links={[{ page: "setUp", title: t("customer.begin.title"), text: t("customer.begin.text") }]}
            onOpen={onOpen}
          />
        </>
      )}
      {customers?.kind === "book" &&
        (work.kind === "form" ? (
          <CustomerForm isBusy={isBusy} session={session} work={work} />
        ) : (
          <CustomerLook book={customers} isBusy={isBusy} session={session} state={state} />
        ))}
      <LiveStatus text={customerAnnouncement(state, t)} />
    </>
  );
}
