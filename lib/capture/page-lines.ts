import { parseDate } from './parse-date';

/** A line of the page's body as mark-up alone breaks it. */
export interface PageLine {
  text: string;
  /** The element in which the line begins. */
  element: Element;
  /** False in navigation, comments, related stories and the like. */
  main: boolean;
  /** Parts of the text that stand for a `<time>`. */
  times: { start: number; end: number }[];
}

const passedOver = new Set('script style noscript template svg select textarea button iframe object canvas'.split(' '));
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const besideTags = new Set(['nav', 'footer', 'aside']);
const besideNames =
  /(?:^|[-_\s])(?:comments?|related|sidebar|side-bar|widget|recommend\w*|promo|newsletter|popular|trending|breadcrumbs?|nav|menu|footer|teasers?|read-?more|more-?(?:stories|news|from)|latest|most-?read|share|social|cookies?|copyright|listing|search-?results?|archive|calendar|clock|today|ticker|disqus|comment\w*)(?:$|[-_\s\d])/i;
const longestLine = 600;
const maxLines = 20_000;

function isBeside(element: Element): boolean {
  if (besideTags.has(element.localName)) return true;
  if (element.localName === 'body' || element.localName === 'main' || element.localName === 'article') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && names.length < 400 && besideNames.test(names);
}

/** The date that an element states for machines, where what it shows is not a whole date: "2 days ago". */
function machineDate(element: Element): string | null {
  const stated =
    element.getAttribute('datetime') ?? (element.localName === 'abbr' ? element.getAttribute('title') : null);
  const date = stated ? parseDate(stated)?.value : null;
  if (!date) return null;
  const shown = parseDate(element.textContent.slice(0, 200));
  return shown && shown.or === null && shown.value.length === 10 ? null : date;
}

/** The body as lines, with hidden ones: catalogues hide rows of their metadata. One pass, no styles asked. */
export function pageLines(document: Document): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | null = null;
  let beside: Element | null = null;
  const endLine = () => {
    if (line) {
      line.text = line.text.trimEnd();
      lines.push(line);
    }
    line = null;
  };
  const write = (element: Element, text: string): PageLine | null => {
    if (text.trim() === '' && (!line || line.text.endsWith(' '))) return line;
    line ??= { text: '', element, main: beside === null, times: [] };
    const spaced = text.replace(/\s+/g, ' ');
    if (line.text.length < longestLine)
      line.text += line.text === '' || line.text.endsWith(' ') ? spaced.trimStart() : spaced;
    return line;
  };
  const root = document.body;
  let node: Node | null = root?.firstChild ?? null;
  while (node && lines.length < maxLines) {
    let into: Node | null = null;
    if (node.nodeType === 3 && node.parentElement) write(node.parentElement, node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element; // nodeType says so
      const inline = inlineTags.has(element.localName);
      if (!inline) endLine();
      if (!passedOver.has(element.localName)) {
        const date = element.localName === 'time' || element.localName === 'abbr' ? machineDate(element) : null;
        const start = line ? (line as PageLine).text.length : 0; // the closures that set it are not followed
        if (date) write(element, ` ${date} `);
        else into = element.firstChild;
        if (element.localName === 'time') {
          if (!date) write(element, ` ${element.textContent.slice(0, 200)} `);
          into = null;
          const written = line as PageLine | null; // `write` assigns it
          written?.times.push({ start, end: written.text.length });
        }
        if (into && !beside && !inline && isBeside(element)) beside = element;
      }
    }
    if (into) {
      node = into;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node && node === beside) beside = null;
      if (!node || node === root) {
        node = null;
        break;
      }
      if (!inlineTags.has((node as Element).localName)) endLine(); // a parent is an element
    }
    node = node?.nextSibling ?? null;
  }
  endLine();
  return lines;
}
