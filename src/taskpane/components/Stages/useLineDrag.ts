import { useRef, useState, type PointerEvent, type RefObject } from "react";

export type LineDrag = {
  /** Of the list whose children are the lines. */
  readonly list: RefObject<HTMLUListElement | null>;
  readonly dragged: number | null;
  /** Where the line that is dragged would go. */
  readonly target: number | null;
  readonly handleProps: (place: number) => {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

type Drag = { readonly from: number; readonly to: number };

/**
 * Lines that are dragged by a handle, with mouse, pen or finger; places count from 0.
 * @param last The last place that a line can go to.
 */
export function useLineDrag(last: number, onMove: (from: number, to: number) => void): LineDrag {
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  /** As many lines as have their middle above the pointer come before. */
  function placeAt(y: number, from: number): number {
    const others = [...(list.current?.children ?? [])].filter((_line, place) => place !== from);
    const above = others.filter((line) => {
      const { top, height } = line.getBoundingClientRect();
      return top + height / 2 < y;
    });
    return Math.min(above.length, last);
  }

  return {
    list,
    dragged: drag?.from ?? null,
    target: drag?.to ?? null,
    handleProps: (place) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: place, to: place });
      },
      onPointerMove(event) {
        if (drag) setDrag({ ...drag, to: placeAt(event.clientY, drag.from) });
      },
      onPointerUp() {
        setDrag(null);
        if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}
