import { headlineElement } from './headline-element';
import { isGlued } from './spaced-text';

/** A part of a line that stands for a `<time>`, or for an `<abbr>` with a date in its title. */
export interface TimeSpan {
  start: number;
  end: number;
  /** The date it states for machines. */
  stated: string | null;
  /** Whether it is a `<time>`. */
  element: boolean;
}

/** A line of the page's body as mark-up breaks it. */
export interface BodyLine {
  text: string;
  /** The element in which the line begins. */
  element: Element;
  /** False in navigation, comments, related stories and the like. */
  main: boolean;
  times: TimeSpan[];
}

const words = (text: string) => new Set(text.split(' '));
const passedOver = words('script style noscript template svg select textarea button iframe object canvas');
const inlineTags = words(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time u var wbr',
);
const besideTags = words('nav footer aside');
const besideNames =
  /(?:^|[-_\s])(?:comments?|related|sidebar|side-bar|widget|recommend\w*|promo|newsletter|popular|trending|breadcrumbs?|nav|menu|(?<!(?:entry|post|article)[-_])footer|teasers?|read-?more|more-?(?:stories|news|from)|latest|most-?read|share|social|cookies?|copyright|listing|search-?results?|archive|calendar|clock|today|ticker|disqus|comment\w*)(?:$|[-_\s\d])/i;
/** The line of who and when, whatever else its names say: `entry-meta social-comments`, `author-share`. */
const ownNames = /(?:^|[-_\s])(?:(?:entry|post|article)[-_]meta|(?:author|byline)[-_]share)(?:$|[-_\s])/i;
const entry = 'article, [class*="entry-"], [class*="post-"]';
const longestLine = 600;
const longestTime = 200;
const maxLines = 20_000;

function isBeside(element: Element, headline: Element | null): boolean {
  // the foot of an article says who wrote it and when
  if (element.localName === 'footer' && element.closest(entry)) return false;
  if (besideTags.has(element.localName)) return true;
  if (/^(?:body|main|article)$/.test(element.localName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 2 || names.length >= 400 || !besideNames.test(names) || ownNames.test(names)) return false;
  // what holds the headline is no part beside it, whatever its name: `has-sidebar`
  return !element.contains(headline);
}

/** Whether styles set an element apart from the one right before it, as in a row: mark-up alone would glue their words. */
function isSetApart(element: Element): boolean {
  const before = element.previousSibling;
  const parent = element.parentElement;
  if (before?.nodeType !== 1 || !parent?.isConnected) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(parent);
  return /flex|grid/.test(style?.display ?? '');
}

/** What a `<time>` or an `<abbr>` states for machines; null for other elements. */
function statedDate(element: Element): string | null {
  const isAbbr = element.localName === 'abbr';
  if (!isAbbr && element.localName !== 'time') return null;
  // scripts that write "2 days ago" keep the day in an attribute of their own
  const kept = isAbbr ? null : [...element.attributes].find(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  const stated = element.getAttribute('datetime') ?? (isAbbr ? element.getAttribute('title') : kept?.value);
  return stated && stated.length <= 100 && /\d{4}|[٠-٩۰-۹]{4}/.test(stated) ? stated : null;
}

/** The body as lines, with hidden ones: catalogues hide rows of their metadata. One pass, at most 20,000 lines. */
export function bodyLines(document: Document): BodyLine[] {
  const lines: BodyLine[] = [];
  let line: BodyLine | null = null;
  let beside: Element | null = null;
  const endLine = () => {
    if (line) {
      line.text = line.text.trimEnd();
      lines.push(line);
    }
    line = null;
  };
  const begin = (element: Element): BodyLine => {
    line ??= { text: '', element, main: beside === null, times: [] };
    return line;
  };
  const write = (element: Element, text: string) => {
    if (text.trim() === '' && (!line || line.text.endsWith(' '))) return;
    const to = begin(element);
    // mark-up glues what styles set apart: `<a>Ana Silva</a><span>Posted on`
    const spaced = `${isGlued(to.text, text) ? ' ' : ''}${text.replace(/\s+/g, ' ')}`;
    if (to.text.length < longestLine) to.text += to.text === '' || to.text.endsWith(' ') ? spaced.trimStart() : spaced;
  };
  /** Writes a time as it shows; whether its words are all in the line then. */
  const writeTime = (element: Element): boolean => {
    const isTime = element.localName === 'time';
    const stated = statedDate(element);
    if (!isTime && stated === null) return false;
    const start = line?.text.length ?? 0;
    const shown = element.textContent.slice(0, longestTime);
    if (stated) begin(element);
    write(element, isTime ? ` ${shown} ` : shown);
    if (line) begin(element).times.push({ start, end: begin(element).text.length, stated, element: isTime });
    return true;
  };
  const headline = headlineElement(document);
  const root = document.body;
  let node: Node | null = root?.firstChild ?? null;
  while (node && lines.length < maxLines) {
    let into: Node | null = null;
    if (node.nodeType === 3 && node.parentElement) write(node.parentElement, node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element; // nodeType says so
      const inline = inlineTags.has(element.localName);
      if (!inline || (line && !begin(element).text.endsWith(' ') && isSetApart(element))) endLine();
      if (!passedOver.has(element.localName) && !writeTime(element)) into = element.firstChild;
      if (into && !beside && !inline && isBeside(element, headline)) beside = element;
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
      // a parent is an element
      if (!inlineTags.has((node as Element).localName)) endLine();
    }
    node = node?.nextSibling ?? null;
  }
  endLine();
  return lines;
}
