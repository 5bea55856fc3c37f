/** An error that Excel answers a request with. */
export class HostError extends Error {
  override readonly name = "HostError";

  /** @param code One of Excel's own (Excel.ErrorCodes). */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

export function accessDenied(message = "You cannot perform the requested operation."): HostError {
  return new HostError("AccessDenied", message);
}

/** Excel has it, the simulator has not. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `${member} is not simulated.`);
}
