import { HostError } from "./host-error";

/** Whether the user is typing in a cell, which keeps requests from being carried out. */
export class CellEdit {
  private leave: (() => void) | null = null;
  private left: Promise<void> = Promise.resolve();

  begin(): void {
    this.left = new Promise((resolve) => (this.leave = resolve));
  }

  end(): void {
    this.leave?.();
    this.leave = null;
  }

  /** @param waits The request asked to be kept until the user has left the cell. */
  readonly pass = async (waits: boolean): Promise<void> => {
    if (!this.leave) return;
    if (!waits) throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    await this.left;
  };
}
