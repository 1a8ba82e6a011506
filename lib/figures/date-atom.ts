/** A date, a month, a year or a quarter as it stands in a sentence. What it leaves out is null. */
export interface DateAtom {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** Of a quarter or half: its last month. */
  lastMonth: number | null;
}
