import type { CellRange } from "../file/cell-reference";
import type { Area, SimSheet } from "./sim-sheet";

/** Ranges that events told of; they move with the cells until somebody asks for them. */
export class EventRanges {
  private readonly areas = new Map<string, Area>();
  private lastId = 0;

  /** What the client asks for the range by. */
  keep(area: Area): string {
    const id = `event-range-${(this.lastId += 1)}`;
    this.areas.set(id, { ...area });
    return id;
  }

  /** Null where its cells are gone. */
  find(id: unknown): Area | null {
    return this.areas.get(String(id)) ?? null;
  }

  move(sheet: SimSheet, move: (range: CellRange) => CellRange | null): void {
    for (const [id, area] of this.areas) {
      if (area.sheet !== sheet) continue;
      const range = move(area.range);
      if (range) area.range = range;
      else this.areas.delete(id);
    }
  }
}
