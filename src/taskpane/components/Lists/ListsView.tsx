import { Switch } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useStore } from "../../hooks/useStore";
import { useTexts } from "../../hooks/useTexts";
import type { ListsSession } from "../../state/lists-session";
import { chores } from "../../state/lists-state";
import { BusyLine } from "../BusyLine/BusyLine";
import { useCardStyles } from "../NoticeCard/Card.styles";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { NoticeCard } from "../NoticeCard/NoticeCard";
import { OverwriteQuestion } from "../OverwriteQuestion/OverwriteQuestion";
import { RunFailure } from "../RunFailure/RunFailure";
import { WriteButton } from "../WriteButton/WriteButton";
import { listsAnnouncement } from "./lists-announcement";
import { useListsViewStyles } from "./ListsView.styles";
import { WrittenList } from "./WrittenList";

export type ListsViewProps = { readonly diagnostics: string; readonly session: ListsSession };

export function ListsView({ diagnostics, session }: ListsViewProps) {
  const styles = useListsViewStyles();
  const cards = useCardStyles();
  const { t } = useTexts();
  const { contacts, run } = useStore(session);
  const isBusy = run.kind === "running";
  return (
    <>
      <ul className={styles.chores}>
        {chores.map((chore) => (
          <li className={styles.chore} key={chore}>
            <WriteButton
              aria-describedby={`chore-${chore}`}
              className={styles.start}
              disabledFocusable={isBusy}
              onClick={() => void session.run(chore)}
            >
              {t(`lists.chore.${chore}.title`)}
            </WriteButton>
            <span className={styles.purpose} id={`chore-${chore}`}>
              {t(`lists.chore.${chore}.purpose`)}
            </span>
            {chore === "overdue" && (
              <Switch
                checked={contacts === "masked"}
                className={styles.mask}
                disabled={isBusy}
                label={t("lists.mask")}
                onChange={(_event, { checked }) => session.chooseContacts(checked ? "masked" : "full")}
              />
            )}
          </li>
        ))}
      </ul>
      {run.kind === "running" && <BusyLine text={t("lists.busy", { list: t(`lists.chore.${run.chore}.title`) })} />}
      {run.kind === "asking" && (
        <OverwriteQuestion
          conflicts={run.conflicts}
          onKeep={session.keep}
          onOverwrite={() => void session.overwrite()}
          text={t("lists.asking", { list: t(`lists.chore.${run.chore}.title`) })}
        />
      )}
      {run.kind === "declined" && (
        <NoticeCard icon={<InfoRegular className={cards.icon} />} title={t("declined.title")}>
          <p className={cards.quiet}>{t("lists.declined")}</p>
        </NoticeCard>
      )}
      {run.kind === "written" && (
        <WrittenList outcome={run} onShow={session.canShow ? (name) => void session.show(name) : null} />
      )}
      {run.kind === "failed" && (
        <RunFailure
          aftermath={t("lists.failed")}
          diagnostics={diagnostics}
          failure={run.failure}
          onRetry={() => void session.run(run.chore)}
          step={run.chore}
        />
      )}
      <LiveStatus text={listsAnnouncement(run, t)} />
    </>
  );
}
