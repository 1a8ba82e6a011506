import { cellText } from '../sanitize/cell-text';

/** What an element is called by itself, by the words it points to, or by the caption of its figure. */
export function labelOf(table: Element): string {
  const named = (table.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => table.ownerDocument.getElementById(id));
  const texts = [...named, table.closest('figure')?.querySelector('figcaption')].map((each) =>
    each ? cellText(each) : '',
  );
  return (texts.find(Boolean) ?? table.getAttribute('aria-label') ?? '').slice(0, 500);
}
