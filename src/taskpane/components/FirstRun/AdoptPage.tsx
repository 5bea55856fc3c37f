import { AdoptView, type AdoptViewProps } from "../Adopt/AdoptView";
import { ListOffer } from "./ListOffer";
import type { StartSessions } from "./start-sessions";

export type AdoptPageProps = Omit<AdoptViewProps, "session"> & { readonly session: StartSessions };

/** The adoption of a list, which a workbook that has one is offered. */
export function AdoptPage({ session, ...props }: AdoptPageProps) {
  return (
    <>
      <ListOffer sessions={session} />
      <AdoptView session={session.adopt} {...props} />
    </>
  );
}
