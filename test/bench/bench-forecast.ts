import { forecastTable } from "./forecast-table";
import { traitTable } from "./trait-table";

/** Takes two to three minutes. */
export function benchForecast(): string {
  const progress = (name: string): void => void process.stderr.write(`${name} …\n`);
  return [forecastTable(progress), traitTable()].join("\n\n");
}
