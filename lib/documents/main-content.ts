import type { Element, Root, RootContent } from 'hast';
import { hastText } from './hast-text';

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element';
const around = new Set(['nav', 'header', 'footer', 'aside']);
const aroundRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
/** Characters under which a part of a page is too little to be its content. */
const leastContent = 200;

/** So many characters beside it at least make a page that is more than its main part. */
const leastElsewhere = 2_000;
/** A head of a page that is longer holds menus. */
const longestHead = 600;

/**
 * The part of a page that is about something: all but menus, foot, asides and a head that is more than titles. Where most of what is
 * left stands outside of its one `main`, or `article`, that alone: minutes often have the attendance before their main part.
 */
export function mainContent(tree: Root): Root {
  const isMain = (element: Element) => element.tagName === 'main' || element.properties.role === 'main';
  const found =
    onlyOne(tree, isMain) ??
    onlyOne(tree, ({ tagName, properties }) => tagName === 'article' || properties.role === 'article');
  const content = withoutSurroundings(tree);
  if (!found) return content;
  const inMain = hastText(found).trim().length;
  if (hastText(content).trim().length - inMain < Math.max(inMain, leastElsewhere)) return content;
  const isTitle = ({ tagName }: Element) => tagName === 'h1';
  const title = elementsWhere(found, isTitle).length === 0 ? onlyOne(withoutMenus(tree), isTitle) : null;
  const main = withoutMenus({ type: 'root', children: [found] });
  return { type: 'root', children: title ? [title, ...main.children] : main.children };
}

function onlyOne(tree: Root, wanted: (element: Element) => boolean): Element | null {
  const found = elementsWhere(tree, wanted);
  const [first] = found;
  return first && found.length === 1 && hastText(first).trim().length >= (first.tagName === 'h1' ? 1 : leastContent)
    ? first
    : null;
}

/** The outermost elements of a kind. */
function elementsWhere(parent: Root | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (wanted(child)) found.push(child);
    else found.push(...elementsWhere(child, wanted));
  }
  return found;
}

const withoutMenus = (tree: Root): Root =>
  without(tree, ({ tagName, properties }) => tagName === 'nav' || properties.role === 'navigation');

function withoutSurroundings(tree: Root): Root {
  const left = without(
    tree,
    (element) =>
      (around.has(element.tagName) || aroundRoles.has(String(element.properties.role ?? ''))) && !isTitles(element),
  );
  return hastText(left).trim() === '' ? tree : left;
}

/** A head that holds the titles of the document and little else. */
function isTitles(element: Element): boolean {
  if (element.tagName !== 'header' || hastText(element).trim().length > longestHead) return false;
  return elementsWhere(element, ({ tagName }) => /^h[1-3]$/.test(tagName)).length > 0;
}

function without(tree: Root, unwanted: (element: Element) => boolean): Root {
  const keep = <T extends RootContent>(children: T[]): T[] =>
    children
      .filter((child) => !isElement(child) || !unwanted(child))
      .map((child) => (isElement(child) ? { ...child, children: keep(child.children) } : child));
  return { ...tree, children: keep(tree.children) };
}
