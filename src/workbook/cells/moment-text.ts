import { formatSheetDate, sheetDateFromSerial } from "../../domain/calendar";

const minutesOfDay = 24 * 60;

/** yyyy-MM-dd HH:mm, or the day alone where it has no time of day; seconds are cut off. */
export function momentText(serial: number): string {
  const day = formatSheetDate(sheetDateFromSerial(serial));
  if (Number.isInteger(serial)) return day;
  // A minute is no whole number of a serial's last digits.
  const minutes = Math.floor((serial - Math.floor(serial)) * minutesOfDay + 1e-3);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${day} ${hour}:${minute}`;
}
