/** The person's locale. English writes the day before the month, as sources and the briefing do (`partialDateText`). */
export function deskLocale(own = navigator.language): string {
  return own === 'en' || own === 'en-US' ? 'en-GB' : own;
}
