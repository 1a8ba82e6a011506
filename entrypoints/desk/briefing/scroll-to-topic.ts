import type { Id } from '../../../lib/model/id';

/** Brings a topic of the briefing to the top and the focus to its heading, so that reading and tabbing go on from there. */
export function scrollToTopic(topicId: Id): void {
  goToElement(document.querySelector<HTMLElement>(`[data-topic="${CSS.escape(topicId)}"] h2`));
}

/** Follows a link inside the briefing; the address bar keeps the route. */
export function scrollToAnchor(anchor: string): void {
  goToElement(document.getElementById(anchor));
}

function goToElement(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
