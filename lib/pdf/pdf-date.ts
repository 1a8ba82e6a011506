import type { PartialDate } from '../model/partial-date';

/**
 * The day that a PDF's own date states (`D:20180630103000+02'00'`, ISO 32000-1, 7.9.4, or ISO 8601 in XMP). It is the day where the file
 * was made, so its zone is left alone. Null for anything else, and for years that no file of the kind can have.
 */
export function pdfDate(text: string): PartialDate | null {
  const found = /^\s*(?:D:\s*)?(\d{4})-?(\d{2})?-?(\d{2})?/.exec(text);
  if (!found) return null;
  const [, year = '', month, day] = found;
  if (Number(year) < 1990 || Number(year) > 2099) return null;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (month !== undefined && date.getUTCMonth() !== Number(month) - 1) return null;
  if (day !== undefined && date.getUTCDate() !== Number(day)) return null;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}
