/** What went over the wire since the workbook was opened, or since `reset`. */
export class Traffic {
  requests = 0;
  /** Requests of the client's own, after a run, to give back what it had kept; they count nowhere else. */
  releases = 0;
  /** Bytes of JSON in UTF-8, each way. */
  bytesSent = 0;
  bytesReceived = 0;
  /** Cells whose values, texts, formulas or formats were read; of one range each property counts. */
  cellsRead = 0;
  /** Cells whose values or formulas were set; null in a grid, which leaves a cell alone, does not count. */
  cellsWritten = 0;

  reset(): void {
    this.requests = 0;
    this.releases = 0;
    this.bytesSent = 0;
    this.bytesReceived = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
  }
}
