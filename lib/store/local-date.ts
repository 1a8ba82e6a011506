/** The calendar date of a moment where this computer is, `2018-08-09`. */
export function localDate(moment = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
