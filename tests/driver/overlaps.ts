/**
 * Runs in a page: controls that stand over words which are not theirs, as "Delete over “nothing yet”". What floats (fixed or sticky) may stand over
 * anything, so may the name of a key over its field, and lines that are set close touch each other by less than half of their height.
 */
export function overlaps(): string[] {
  const touching = 4;
  const isFloating = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(each).position)) return true;
    return false;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isFloating(element);
  /** What is left of a rectangle where elements around it cut it off. */
  const cut = (rect: DOMRect, from: Element) => {
    let { left, right, top, bottom } = rect;
    for (let each: Element | null = from; each; each = each.parentElement) {
      const { overflow, contentVisibility } = getComputedStyle(each);
      if (overflow === 'visible' && contentVisibility === 'visible') continue;
      const frame = each.getBoundingClientRect();
      [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { left, right, top, bottom };
  };
  const words: { text: string; parent: Element; rect: ReturnType<typeof cut> }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (!parent || parent.closest('kbd') || !textContent?.trim() || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      words.push({ text: textContent.trim().slice(0, 40), parent, rect: cut(rect, parent) });
  }
  const found = new Set<string>();
  for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
    if (!isSeen(control)) continue;
    for (const box of control.getClientRects()) {
      const rect = cut(box, control);
      for (const { text, parent, rect: other } of words) {
        if (control.contains(parent)) continue;
        const across = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
        const down = Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top);
        if (across <= touching || down <= 0.4 * Math.min(rect.bottom - rect.top, other.bottom - other.top)) continue;
        const name = control.getAttribute('aria-label') ?? control.textContent?.trim() ?? control.localName;
        found.add(`${name.slice(0, 40)} over “${text}”`);
      }
    }
  }
  return [...found];
}
