import type { Element } from 'hast';
import { briefingWords } from '../words/briefing-words';
import type { BriefingClip, ClipBody } from './briefing-document';
import { h } from './h';
import { hastBlocks } from './hast-blocks';
import { hastLink } from './hast-link';
import { hastRuns } from './hast-runs';
import { hastTable } from './hast-table';
import { imageDataUrl } from './image-data-url';

/** One clip: the page's own words or picture, where they are from, and what the person says about them. */
export function hastClip(clip: BriefingClip): Element {
  return h(
    'div',
    { className: ['clip', `clip-${clip.body.kind}`, ...(clip.included ? [] : ['left-out'])], dataClip: clip.clipId },
    clip.included ? null : h('p', { className: ['left-out-mark'] }, briefingWords.leftOut),
    hastBody(clip.body, clip.lang, clip.dir),
    h(
      'p',
      { className: ['citation'] },
      hastRuns(clip.citation),
      clip.sourceNumber === null ? null : h('span', { className: ['source-number'] }, `\u00a0[${clip.sourceNumber}]`),
    ),
    clip.note.length === 0
      ? null
      : h(
          'div',
          { className: ['note'] },
          h('p', { className: ['label'] }, briefingWords.note),
          h('div', { className: ['note-text'], dir: 'auto' }, hastBlocks(clip.note)),
        ),
  );
}

function hastBody(body: ClipBody, lang: string, dir: string): Element | null {
  switch (body.kind) {
    case 'quote':
      return h('blockquote', { className: ['quote'], lang, dir }, hastBlocks(body.blocks));
    case 'table':
      return h('div', { className: ['quote', 'table'], lang, dir }, hastTable(body.header, body.rows, body.caption));
    case 'image':
      return hastImage(body, lang, dir);
    case 'link':
      return h('p', { className: ['lead'] }, ...linked(body.url, body.text || (body.url ?? ''), lang), address(body));
    case 'page':
      return h(
        'div',
        { className: ['page'] },
        h('p', { className: ['lead'] }, ...linked(body.url, body.title, lang)),
        body.description === ''
          ? null
          : h('blockquote', { className: ['quote'], lang, dir }, h('p', {}, body.description)),
      );
  }
}

function linked(url: string | null, text: string, lang: string): Element[] {
  const isolated = h('bdi', { lang }, text);
  return [url === null ? isolated : hastLink(url, isolated)];
}

/** The address in print under a link whose text is something else, since paper has nothing to click on. */
function address(body: Extract<ClipBody, { kind: 'link' }>): Element | null {
  if (body.url === null || body.text === '' || body.text === body.url) return null;
  return h('span', { className: ['address'] }, ' ', h('bdi', { dir: 'ltr' }, body.url));
}

function hastImage(body: Extract<ClipBody, { kind: 'image' }>, lang: string, dir: string): Element {
  const { image, alt, caption, credit, remark } = body;
  const lines = [caption, credit === '' ? '' : briefingWords.image.credit(credit), remark].filter(
    (line) => line !== '',
  );
  return h(
    'figure',
    { className: ['image'] },
    image === null
      ? h('p', { className: ['missing'] }, `${briefingWords.image.label}: `, h('bdi', { lang }, alt))
      : h('img', { src: imageDataUrl(image), alt, width: image.width, height: image.height }),
    lines.length === 0
      ? null
      : h(
          'figcaption',
          {},
          lines.map((line) => h('p', { lang: line === caption ? lang : '', dir: line === caption ? dir : '' }, line)),
        ),
  );
}
