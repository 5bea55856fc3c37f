import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useState } from "react";
import { reviewStages, withMovedStage, withNewStage } from "../../../app/set-up-offer";
import { useTexts } from "../../hooks/useTexts";
import type { Stage, Stages } from "../../state/set-up-state";
import { LiveStatus } from "../LiveStatus/LiveStatus";
import { StageFields } from "./StageFields";
import { useStageListStyles } from "./StageList.styles";

export type StageListProps = {
  readonly isBusy: boolean;
  readonly onChange: (stages: Stages) => void;
  readonly stages: Stages;
};

/** The funnel's stages in order, each with its rules and benchmarks folded away. */
export function StageList({ isBusy, onChange, stages }: StageListProps) {
  const styles = useStageListStyles();
  const { t } = useTexts();
  const { advice, refusal } = reviewStages(stages);
  const [moved, setMoved] = useState<Stage["id"] | null>(null);
  const movedPlace = stages.findIndex(({ id }) => id === moved);
  const movedStage = stages[movedPlace];
  const nameOf = (stage: Stage): string => stage.name || t("setUp.stage.unnamed");

  function mover(place: number, step: -1 | 1): (() => void) | null {
    const next = withMovedStage(stages, place, step);
    if (!next) return null;
    return () => {
      setMoved(stages[place]?.id ?? null);
      onChange(next);
    };
  }

  const change = (id: Stage["id"], changes: Partial<Stage>): void =>
    onChange(stages.map((stage) => (stage.id === id ? { ...stage, ...changes } : stage)));

  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>{t("setUp.stages", { count: stages.length })}</h2>
      <Accordion collapsible>
        {stages.map((stage, place) => (
          <AccordionItem className={styles.stage} disabled={isBusy} key={stage.id} value={stage.id}>
            <AccordionHeader as="h3" expandIconPosition="end">
              {t("setUp.stage.heading", { place: place + 1, name: nameOf(stage) })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <StageFields
                onChange={(changes) => change(stage.id, changes)}
                onMoveDown={mover(place, 1)}
                onMoveUp={mover(place, -1)}
                onRemove={stage.kind === "open" ? () => onChange(stages.filter(({ id }) => id !== stage.id)) : null}
                stage={stage}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Button
        className={styles.add}
        disabledFocusable={isBusy}
        icon={<AddRegular />}
        onClick={() => onChange(withNewStage(stages))}
        size="small"
      >
        {t("setUp.addStage")}
      </Button>
      <p className={styles.note} role="status">
        {refusal !== null && <span className={styles.refusal}>{t(`setUp.refused.${refusal}`)}</span>}
        {refusal === null && advice !== null && (
          <>
            <InfoRegular className={styles.icon} /> {t(`setUp.advice.${advice}`)}
          </>
        )}
      </p>
      <LiveStatus
        text={
          movedStage
            ? t("setUp.stage.moved", { name: nameOf(movedStage), place: movedPlace + 1, total: stages.length })
            : ""
        }
      />
    </section>
  );
}
