import type { Element, Root } from 'hast';
import { briefingWords } from '../words/briefing-words';
import type { BriefingAction, BriefingDocument, ListedSource } from './briefing-document';
import { h } from './h';
import { hastActions } from './hast-last-time';
import { hastLink } from './hast-link';
import { hastRuns } from './hast-runs';
import { hastSection, sectionAnchor } from './hast-section';

/**
 * The briefing as one `article.briefing`, for the desk's preview and the exported file alike. Sections carry
 * `dataTopic` and clips `dataClip`, on which the desk hangs its controls; `renderHtml` takes them off. It wants
 * `briefing.css`. With `anchors` the agenda leads to its sections; on the desk the hash is the route, so there it does not.
 */
export function renderHast(document: BriefingDocument, options: { anchors?: boolean } = {}): Root {
  const article = h(
    'article',
    { className: ['briefing'], lang: document.language, dir: document.dir },
    hastMasthead(document, options.anchors === true),
    document.sections.length === 0 ? h('p', { className: ['empty'] }, briefingWords.noTopics) : null,
    hastOpenActions(document.openActions),
    document.sections.map(hastSection),
    hastSources(document.sources),
    h('p', { className: ['method'] }, briefingWords.method),
  );
  return { type: 'root', children: [article] };
}

function hastMasthead({ masthead, sections }: BriefingDocument, anchors: boolean): Element {
  return h(
    'header',
    { className: ['masthead'] },
    h('p', { className: ['product'] }, masthead.product),
    h('h1', {}, h('bdi', {}, masthead.title)),
    h(
      'dl',
      { className: ['facts'] },
      masthead.facts.map(({ label, value }) => h('div', {}, h('dt', {}, label), h('dd', {}, h('bdi', {}, value)))),
    ),
    sections.length < 2
      ? null
      : h(
          'nav',
          { className: ['agenda'], ariaLabel: briefingWords.agenda },
          h('h2', {}, briefingWords.agenda),
          h(
            'ol',
            {},
            sections.map((section) =>
              h(
                'li',
                {},
                h('span', { className: ['item-number'] }, `${section.number}.`),
                ' ',
                anchors
                  ? h('a', { href: `#${sectionAnchor(section)}` }, h('bdi', {}, section.title))
                  : h('bdi', {}, section.title),
                ' ',
                h('span', { className: ['summary', ...(section.lacking ? ['lacking'] : [])] }, `(${section.summary})`),
              ),
            ),
          ),
        ),
  );
}

function hastOpenActions(actions: BriefingAction[]): Element | null {
  if (actions.length === 0) return null;
  return h(
    'section',
    { className: ['open-from-before'], ariaLabelledBy: 'open-actions-title' },
    h('h2', { id: 'open-actions-title' }, briefingWords.lastTime.open),
    hastActions(actions),
  );
}

function hastSources(sources: ListedSource[]): Element {
  return h(
    'section',
    { className: ['sources'], ariaLabelledBy: 'sources-title' },
    h('h2', { id: 'sources-title' }, briefingWords.sources),
    sources.length === 0
      ? h('p', { className: ['empty'] }, briefingWords.noSources)
      : h(
          'ol',
          {},
          sources.map((source) =>
            h(
              'li',
              { className: ['source'], id: `source-${source.number}` },
              h(
                'p',
                {},
                h('span', { className: ['item-number'] }, `[${source.number}]`),
                ' ',
                hastRuns(source.citation),
              ),
              source.url === null
                ? null
                : h('p', { className: ['address'] }, hastLink(source.url, h('bdi', { dir: 'ltr' }, source.url))),
              source.remarks.map((remark) => h('p', { className: ['remark'] }, hastRuns(remark))),
            ),
          ),
        ),
  );
}
