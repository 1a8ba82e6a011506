const shortestHeadline = 20;

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The `<h1>` or `<h2>` whose words the page's title holds, else the first `<h1>`; only ones long enough to be a headline and no sign
 * with the site's name. Null where there is none.
 */
export function headlineElement(document: Document): Element | null {
  // not `document.title`: a form or a picture of that name stands in its place
  const title = folded(document.querySelector('head > title, title')?.textContent ?? '');
  const long = [...document.querySelectorAll('h1, h2')].filter(
    (each) => folded(each.textContent).length > shortestHeadline,
  );
  const titled = long.find((each) => title.includes(folded(each.textContent)));
  return titled ?? long.find(({ localName }) => localName === 'h1') ?? null;
}
