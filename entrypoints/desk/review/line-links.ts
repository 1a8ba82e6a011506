/** What leads from a value of the form to its line and back: both are marked by `data-line`. */

const numberOf = (element: Element, name: 'line' | 'end'): number | null => {
  const value = element.getAttribute(`data-${name}`);
  return value === null ? null : Number(value);
};

const lineIn = (pane: Element, at: number) => pane.querySelector<HTMLElement>(`[data-line="${at}"]`);

/**
 * Marks the line that a value was read from, and those below it that belong to it, and brings the first into view.
 * @param value an element of the form; where neither it nor anything around it was read, nothing is marked any longer
 */
export function showLine(pane: HTMLElement, value: Element): void {
  const spot = value.closest('[data-line]');
  const first = spot && numberOf(spot, 'line');
  for (const marked of pane.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked');
  if (!spot || first === null) return;
  const end = Math.max(numberOf(spot, 'end') ?? 0, first + 1);
  for (let at = first; at < end; at++) lineIn(pane, at)?.setAttribute('data-marked', at === first ? 'first' : 'rest');
  const line = lineIn(pane, first);
  if (line) bringIntoView(pane, line);
}

/** Only the pane moves: the form stays where the person reads it. */
function bringIntoView(pane: HTMLElement, line: HTMLElement): void {
  const [box, place] = [pane.getBoundingClientRect(), line.getBoundingClientRect()];
  const margin = Math.min(40, box.height / 4);
  if (place.top >= box.top + margin && place.bottom <= box.bottom - margin) return;
  pane.scrollTop += place.top - box.top - box.height / 3;
}

/** Moves the focus to the line that a value was read from. */
export function focusLine(pane: HTMLElement, value: Element): void {
  showLine(pane, value);
  const line = pane.querySelector<HTMLElement>('[data-marked="first"]');
  const focusable = line?.matches('[tabindex]') ? line : pane;
  focusable.focus({ preventScroll: true });
}

/** Moves the focus to the value that was read from a line: from this very line, or else the narrowest part it lies in. */
export function focusValue(form: HTMLElement, line: Element): void {
  const at = numberOf(line.closest('[data-line]') ?? line, 'line');
  if (at === null) return;
  const spots = [...form.querySelectorAll<HTMLElement>('[data-line]')];
  const spot =
    spots.find((one) => numberOf(one, 'line') === at && one.checkVisibility()) ??
    spots.findLast((one) => (numberOf(one, 'line') ?? at) < at && at < (numberOf(one, 'end') ?? 0));
  spot?.querySelector<HTMLElement>('input, textarea, select, summary, a, button:not([data-show])')?.focus();
}

/** Moves the focus from one line that was read to the next (1) or the one before (-1). */
export function stepLine(pane: HTMLElement, by: 1 | -1): void {
  const lines = [...pane.querySelectorAll<HTMLElement>('[data-read]')];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? lines.indexOf(focused) : -1;
  const line = here < 0 ? lines[0] : lines[here + by];
  if (!line) return;
  line.focus({ preventScroll: true });
  showLine(pane, line);
}

/** Moves the focus to the next value that waits to be checked, from the top again after the last. */
export function focusNextCheck(form: HTMLElement): void {
  const waiting = [...form.querySelectorAll<HTMLElement>('[data-unsure]')];
  const focused = document.activeElement;
  const after = waiting.find(
    (spot) =>
      focused && !spot.contains(focused) && focused.compareDocumentPosition(spot) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const spot = after ?? waiting[0];
  spot?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  spot?.scrollIntoView({ block: 'center' });
}
