import type { Id } from '../../../lib/model/id';

/** Takes the person to the row of a figure. */
export function goToFigure(id: Id): void {
  const row = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`);
  row?.focus();
  row?.scrollIntoView({ block: 'center' });
}
