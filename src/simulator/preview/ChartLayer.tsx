import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ChartPicture } from "../model/chart-pictures";
import { ChartDrawing } from "./ChartDrawing";
import type { PageEngine } from "./page-engine";

export type ChartLayerProps = {
  readonly page: Pick<PageEngine, "rectOf" | "cellsRect">;
  readonly readCharts: () => readonly ChartPicture[];
};

type PlacedChart = { readonly chart: ChartPicture; readonly rect: DOMRect };
type Layer = { readonly area: DOMRect | null; readonly charts: readonly PlacedChart[] };

const useStyles = makeStyles({
  layer: { position: "fixed", zIndex: 100, overflow: "hidden", pointerEvents: "none" },
  chart: { position: "absolute" },
});

const nothing: Layer = { area: null, charts: [] };

/** Charts over the grid, which has none of its own: they follow the cells they lie over, frame by frame. */
export function ChartLayer({ page, readCharts }: ChartLayerProps) {
  const styles = useStyles();
  const [{ area, charts }, setLayer] = useState(nothing);
  const shown = useRef("");
  useEffect(() => {
    let frame = 0;
    const follow = (): void => {
      const pictures = readCharts();
      const layer: Layer =
        pictures.length === 0
          ? nothing
          : { area: page.cellsRect(), charts: pictures.map((chart) => ({ chart, rect: page.rectOf(chart.place) })) };
      const text = JSON.stringify(layer);
      if (text !== shown.current) {
        shown.current = text;
        setLayer(layer);
      }
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [page, readCharts]);
  if (!area || charts.length === 0) return null;
  const { left, top, width, height } = area;
  return (
    <div className={styles.layer} style={{ left, top, width, height }}>
      {charts.map(({ chart, rect }) => (
        <div className={styles.chart} key={chart.id} style={{ left: rect.left - left, top: rect.top - top }}>
          <ChartDrawing chart={chart} height={rect.height} width={rect.width} />
        </div>
      ))}
    </div>
  );
}
