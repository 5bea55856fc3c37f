import { createCustomerSession, type CustomerSession } from "../customer-session";
import { customerPorts } from "../customer-ports";
import type { RoomPorts } from "../pane-ports";

/** What is shown of a customer follows what is recorded. */
export function openCustomer(ports: RoomPorts): CustomerSession {
  const session = createCustomerSession(customerPorts(ports));
  ports.onCaptured((result) => {
    if (result.kind === "captured" && result.transitions.length + result.amended > 0) void session.refresh();
  });
  return session;
}
