const busyMarks = '[aria-busy="true"]';
const waitingMarks = `${busyMarks}, [class*="skeleton" i], [class*="spinner" i], [class*="shimmer" i], [class~="loading" i]`;
const loadingWords =
  /^(?:please wait|loading(?: data)?|chargement(?: en cours)?|cargando|wird geladen|lade daten|caricamento|carregando|جار[ٍي]? التحميل)[\s.…]*$/i;
const placeholder = /^[\s\-–—.…•·:0%]*$/;
/** A digit that says something: pages wait with zeros. */
const saysNumber = (text: string): boolean => /[1-9١-٩۱-۹]/.test(text);
/** A place kept for a value that has not come. Dates stand in headings and notes before the figure does, so digits alone do not tell. */
const blanks = ':is(div, span, p, td, dd, strong, b, output, data):empty';
const hasBlank = (busy: Element): boolean =>
  [...busy.querySelectorAll(blanks)].some((place) => place.childElementCount === 0 && place.checkVisibility());
const longestShell = 600;

/** Whether selected text only waits for what will come: the word "loading", or a blank in a container marked as busy. */
export function isPlaceholder(text: string, at: Element | null): boolean {
  if (loadingWords.test(text.trim())) return true;
  const busy = at?.closest(busyMarks);
  if (busy) return !saysNumber(text) || hasBlank(busy);
  return placeholder.test(text) && at?.closest(waitingMarks) != null;
}

function textOutside(root: Element, left: string): string {
  let text = '';
  for (const child of root.children) {
    if (child.matches(left) || text.length > longestShell * 2) continue;
    const holds = child.querySelector(left) !== null;
    text += holds ? textOutside(child, left) : child.textContent.replace(/\s+/g, ' ');
  }
  return text;
}

/** Whether all that the page has to say is still on its way: busy containers without a number, and little beside them. */
export function isStillLoading(document: Document, readable: string): boolean {
  if (loadingWords.test(readable.trim())) return true;
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const busy = [...(main?.querySelectorAll(busyMarks) ?? [])].filter((element) => element.checkVisibility());
  if (main?.closest(busyMarks)) return !saysNumber(main.textContent);
  if (!main || busy.length === 0 || busy.some((element) => saysNumber(element.textContent) && !hasBlank(element)))
    return false;
  const rest = textOutside(main, `${busyMarks}, script, style, noscript, template, nav, header, footer, h1, h2, h3`);
  return rest.trim().length < longestShell;
}
