const shortestHeadline = 20;

/** The first `<h1>` long enough to be a headline and no sign with the site's name; null where there is none. */
export function headlineElement(document: Document): Element | null {
  const all = [...document.querySelectorAll('h1')];
  return all.find((each) => each.textContent.trim().length > shortestHeadline) ?? null;
}
