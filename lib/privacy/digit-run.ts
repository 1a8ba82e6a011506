/** A run of digit groups as printed: `022 739 81 11`. */
export interface DigitRun {
  start: number;
  end: number;
  groups: string[];
  /** What stands between the groups; one fewer than groups. */
  gaps: string[];
  printed: string;
}

/** Whether digits are a number in thousands: 13 284, 1.234.567. */
export function isThousands({ groups, gaps }: DigitRun): boolean {
  const [first = '', ...rest] = groups;
  return (
    rest.length > 0 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.every((group) => group.length === 3) &&
    gaps.every((gap) => gap === gaps[0] && /^[ .]$/.test(gap))
  );
}

const dates = [
  /(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/,
  /(?<!\d)(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}(?!\d)/,
  /^\d\d(?:[ ./-]{1,3}\d\d){1,3}[ ./-]{1,3}(?:19|20)\d\d$/,
  /(?<!\d)(?:0[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)/,
  /^(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d$/,
  /^\d\d?([./])\d\d? ?- ?\d\d?\1\d\d?$/,
  /^(?:[01]?\d|2[0-4])\.[0-5]\d ?- ?(?:[01]?\d|2[0-4])\.[0-5]\d$/,
];

/** Whether digits are a day, a month, a span of them, or hours. */
export function isDateLike({ printed }: DigitRun): boolean {
  return printed.length <= 40 && dates.some((date) => date.test(printed));
}

/** Whether groups count up by one step, as codes and ages do: `01 02 03 04`, `05-09 10-14`. */
export function isProgression({ groups }: DigitRun): boolean {
  const [first, second] = groups;
  const step = Number(second) - Number(first);
  const steady = groups.every((group, at) => at === 0 || Number(group) - Number(groups[at - 1]) === step);
  return groups.length > 3 && steady;
}

/** Whether groups are spans of two figures, as ages are: `05-11 12-17`. */
export function isSpans({ printed }: DigitRun): boolean {
  return printed.length <= 40 && /^\d\d-\d\d(?:[ /]\d\d-\d\d)+$/.test(printed);
}
