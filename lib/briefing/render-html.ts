import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BriefingDocument } from './briefing-document';
import { briefingStyle } from './briefing-style';
import { cssString } from './css-string';
import { h } from './h';
import { renderHast } from './render-hast';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The briefing as one HTML file: no script, nothing fetched, its own style sheet for screen and paper. */
export function renderHtml(document: BriefingDocument): string {
  const { masthead, language, dir } = document;
  const title = `${masthead.title} – ${masthead.product}`;
  const page = h(
    'html',
    { lang: language, dir },
    h(
      'head',
      {},
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, title),
      h('style', {}, `\n${briefingStyle}\n${runningTitle(title)}\n`),
    ),
    h(
      'body',
      { className: ['briefing-page'] },
      h('main', {}, renderHast(document, { anchors: true }).children.filter(isElement)),
    ),
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, withoutHooks(page)] };
  return `${toHtml(root)}\n`;
}

/** The title at the head of every printed page but the first, which has it large already. */
function runningTitle(title: string): string {
  return `@page { @top-left { content: ${cssString(title)}; } }\n@page :first { @top-left { content: none; } }`;
}

/** What only the desk needs stays on the desk. */
function withoutHooks(element: Element): Element {
  const properties = Object.fromEntries(
    Object.entries(element.properties).filter(([name]) => !name.startsWith('data')),
  );
  return {
    ...element,
    properties,
    children: element.children.map((child) => (child.type === 'element' ? withoutHooks(child) : child)),
  };
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}
