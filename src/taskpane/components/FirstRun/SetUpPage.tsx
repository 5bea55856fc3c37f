import { SetUpView, type SetUpViewProps } from "../SetUp/SetUpView";
import type { StartSessions } from "./start-sessions";
import { Welcome } from "./Welcome";

export type SetUpPageProps = Omit<SetUpViewProps, "session"> & { readonly session: StartSessions };

/** The set-up, which an empty workbook is welcomed to. */
export function SetUpPage({ session, ...props }: SetUpPageProps) {
  return (
    <>
      <Welcome sessions={session} />
      <SetUpView session={session.setUp} {...props} />
    </>
  );
}
