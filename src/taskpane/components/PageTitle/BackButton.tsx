import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";

export type BackButtonProps = { readonly label: string; readonly onBack: () => void };

export function BackButton({ label, onBack }: BackButtonProps) {
  return <Button appearance="subtle" aria-label={label} icon={<ArrowLeftRegular />} onClick={onBack} />;
}
