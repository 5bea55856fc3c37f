/** The engine measures in pixels, Excel's interface in points; 72 points are 96 pixels. */
export function toPixels(points: number): number {
  return (points * 96) / 72;
}

export function toPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
