import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { RenameRegular } from "@fluentui/react-icons/svg/rename";
import { SplitHorizontalRegular } from "@fluentui/react-icons/svg/split-horizontal";
import { useTexts } from "../../hooks/useTexts";
import { heirsOf, type StageDraft, type StageInUse } from "../../state/stages-drafts";

export type StageMenuProps = {
  readonly isDisabled: boolean;
  readonly onDraft: (draft: StageDraft) => void;
  readonly stage: StageInUse;
  readonly stages: readonly StageInUse[];
};

/** What can be done to one stage; the won one is neither split nor removed, and the last open one stays. */
export function StageMenu({ isDisabled, onDraft, stage, stages }: StageMenuProps) {
  const { t } = useTexts();
  const { id, kind, name } = stage;
  const isOpen = kind === "open";
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          aria-label={t("stages.more", { name })}
          data-stage={id}
          disabledFocusable={isDisabled}
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<RenameRegular />} onClick={() => onDraft({ kind: "rename", stage: id, name })}>
            {t("stages.rename.menu")}
          </MenuItem>
          {isOpen && (
            <MenuItem
              icon={<SplitHorizontalRegular />}
              onClick={() => onDraft({ kind: "split", stage: id, firstName: name, secondName: "", moved: new Set() })}
            >
              {t("stages.split.menu")}
            </MenuItem>
          )}
          {isOpen && heirsOf(stages, id).length > 0 && (
            <MenuItem icon={<DeleteRegular />} onClick={() => onDraft({ kind: "remove", stage: id, into: null })}>
              {t("stages.remove.menu")}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
