import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Paper } from '../../model/briefing';
import type { Flow } from '../flow/flow';
import { briefingStyle } from './briefing-style';
import { h } from './h';
import { pageStyle } from './page-style';
import { renderHast } from './render-hast';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The briefing as one HTML file: no script, nothing fetched, its own style sheet for screen and paper. */
export function renderHtml(flow: Flow, paper: Paper = 'A4'): string {
  const { runningTitle, locale, dir } = flow;
  const page = h(
    'html',
    { lang: locale.split('-u-')[0] ?? locale, dir },
    h(
      'head',
      {},
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, runningTitle),
      h('style', {}, `\n${briefingStyle}\n${pageStyle(flow, paper)}\n`),
    ),
    h('body', { className: ['briefing-page'] }, h('main', {}, renderHast(flow).children.filter(isElement))),
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, withoutHooks(page)] };
  return `${toHtml(root)}\n`;
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
