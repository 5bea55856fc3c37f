import type { ActionsResult } from "../../../app/read-improvements";
import { useTexts } from "../../hooks/useTexts";
import type { ActionsSession } from "../../state/actions-session";
import { actionKey, type ActionsState, type Suggestion } from "../../state/actions-state";
import { CutList } from "../CutList/CutList";
import { useBoardStyles } from "../Overview/Board.styles";
import { WriteButton } from "../WriteButton/WriteButton";
import { ActionItem } from "./ActionItem";
import { useActionsStyles } from "./Actions.styles";
import { MonthClose } from "./MonthClose";
import { OwnAction } from "./OwnAction";
import { SuggestionItem } from "./SuggestionItem";

export type ActionsBoardProps = {
  readonly isBusy: boolean;
  readonly result: ActionsResult;
  readonly session: ActionsSession;
  readonly state: ActionsState;
};

/** The actions, those that are over last; what else could be done; and the closing of months. */
export function ActionsBoard({ isBusy, result, session, state }: ActionsBoardProps) {
  const board = useBoardStyles();
  const styles = useActionsStyles();
  const { t } = useTexts();
  const { activity, deferred, drafted } = state;
  const open = result.follows.filter(({ phase }) => phase !== "closed");
  const over = result.follows.filter(({ phase }) => phase === "closed");
  const refusal =
    activity.kind === "refused" && activity.refusal !== "not-over" ? t(`actions.refused.${activity.refusal}`) : null;
  return (
    <div className={board.board}>
      <section className={board.section}>
        <h2 className={board.heading}>{t("actions.list.title")}</h2>
        {result.follows.length === 0 ? (
          <p className={board.quiet}>{t("actions.list.none")}</p>
        ) : (
          <CutList
            items={[...open, ...over]}
            keyOf={({ action }) => action.row}
            label={t("actions.list.title")}
            renderItem={(follow) => (
              <ActionItem
                follow={follow}
                isBusy={isBusy}
                isDeferred={deferred.has(actionKey(follow.action))}
                session={session}
                stageName={result.stageNames.get(follow.action.stage) ?? ""}
              />
            )}
          />
        )}
        {open.length > 0 && (
          <>
            <WriteButton className={styles.start} disabledFocusable={isBusy} onClick={() => void session.follow()}>
              {t("actions.follow.button")}
            </WriteButton>
            <p className={board.quiet}>{t("actions.follow.hint")}</p>
          </>
        )}
        <OwnAction
          drafted={drafted?.kind === "own" ? drafted : null}
          isBusy={isBusy}
          refusal={refusal}
          result={result}
          session={session}
        />
      </section>
      <section className={board.section}>
        <h2 className={board.heading}>{t("actions.suggestions.title")}</h2>
        <p className={board.quiet}>
          {result.suggestions.length === 0 ? t("actions.suggestions.none") : t("actions.suggestions.help")}
        </p>
        <CutList
          items={result.suggestions}
          keyOf={keyOf}
          label={t("actions.suggestions.title")}
          renderItem={(suggestion) => (
            <SuggestionItem
              drafted={
                drafted?.kind === "suggested" && keyOf(drafted.suggestion) === keyOf(suggestion) ? drafted : null
              }
              isBusy={isBusy}
              refusal={refusal}
              session={session}
              suggestion={suggestion}
            />
          )}
        />
      </section>
      <MonthClose isBusy={isBusy} result={result} session={session} state={state} />
    </div>
  );
}

function keyOf({ finding, measure }: Suggestion): string {
  return `${finding.stage} ${measure}`;
}
