import { tokens } from "@fluentui/react-components";
import type { ChartPicture, PictureSeries } from "../model/chart-pictures";
import { barsOf, lineOf, type Box } from "./chart-shapes";

export type ChartDrawingProps = { readonly chart: ChartPicture; readonly height: number; readonly width: number };

const colours = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const font = 11;

/** As Excel draws it, or nearly: bars, columns or lines with title, legend and labels. */
export function ChartDrawing({ chart, height, width }: ChartDrawingProps) {
  const { drawn, series } = chart;
  const title = drawn.title ?? "";
  const top = title === "" ? 8 : 30;
  const bottom = drawn.legend === null ? 8 : 26;
  const isBar = drawn.kind.startsWith("Bar");
  const box: Box = {
    left: isBar ? 96 : 44,
    top,
    width: Math.max(10, width - (isBar ? 96 : 44) - 12),
    height: Math.max(10, height - top - bottom - (isBar ? 0 : 18)),
  };
  const colourOf = (each: PictureSeries, index: number): string =>
    each.color ?? colours[index % colours.length] ?? "#4472C4";
  return (
    <svg aria-label={title} height={height} role="img" width={width}>
      <rect fill={tokens.colorNeutralBackground1} height={height} stroke={tokens.colorNeutralStroke1} width={width} />
      <g fill={tokens.colorNeutralForeground1} fontSize={font}>
        <text fontSize={14} fontWeight="bold" textAnchor="middle" x={width / 2} y={20}>
          {title}
        </text>
        {drawn.kind.startsWith("Line")
          ? series.map((each, index) => (
              <polyline
                fill="none"
                key={each.name}
                points={lineOf(chart, index, box)}
                stroke={colourOf(each, index)}
                strokeWidth={2}
              />
            ))
          : barsOf(chart, box).map(({ seriesIndex, category, value: _value, ...bar }) => (
              <rect
                {...bar}
                fill={colourOf(
                  series[seriesIndex] ?? { name: "", color: null, hasLabels: false, values: [] },
                  seriesIndex,
                )}
                key={`${seriesIndex} ${category}`}
              />
            ))}
        <Categories box={box} chart={chart} isBar={isBar} />
        {drawn.legend !== null && (
          <g transform={`translate(${box.left}, ${height - 16})`}>
            {series.map((each, index) => (
              <g key={each.name} transform={`translate(${(index * box.width) / series.length}, 0)`}>
                <rect fill={colourOf(each, index)} height={8} width={8} y={1} />
                <text x={12} y={9}>
                  {each.name}
                </text>
              </g>
            ))}
          </g>
        )}
      </g>
    </svg>
  );
}

type CategoriesProps = { readonly box: Box; readonly chart: ChartPicture; readonly isBar: boolean };

function Categories({ box, chart: { categories, drawn }, isBar }: CategoriesProps) {
  return categories.map((category, index) => {
    const share = (index + 0.5) / categories.length;
    const place = isBar && !drawn.isReversed ? 1 - share : share;
    return isBar ? (
      <text key={category} textAnchor="end" x={box.left - 6} y={box.top + place * box.height + font / 3}>
        {category}
      </text>
    ) : (
      <text key={category} textAnchor="middle" x={box.left + place * box.width} y={box.top + box.height + 14}>
        {category}
      </text>
    );
  });
}
