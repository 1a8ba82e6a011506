import { sampleMark } from './fill-page.mjs';

const html = { 'content-type': 'text/html; charset=utf-8', 'x-sample-page': 'yes' };

/** @param {string} title @param {string} [head] @returns {string} */
const opening = (title, head = '') =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/sample-mark.css"><link rel="stylesheet" href="/trouble.sample/trouble.css">${head}</head><body>${sampleMark()}<main>`;
const closing = '</main></body></html>';

const places = ['Bihać', 'Velika Kladuša', 'Sarajevo', 'Mostar', 'Tuzla', 'Goražde', 'Trebinje', 'Višegrad'];

/** A paragraph in the manner of a situation report; `index` varies place and number, so that no two are alike. @param {number} index */
function paragraph(index) {
  const place = places[index % places.length];
  return (
    `<p>In ${place}, partners counted ${(index * 37) % 900} people in line ${index + 1} of this illustrative report. Meals, ` +
    'shelter and medical help were given through the reception centre and by volunteers in the town, while the municipality asked ' +
    `for a second site before the autumn. The next count follows in ${(index % 4) + 2} weeks, and its method stays the same.</p>\n`
  );
}

/** A page of about `bytes` bytes, in pieces, with a marked sentence in its middle. @param {number} bytes */
function* longReport(bytes) {
  yield opening('A long report');
  yield '<h1>A long report</h1><p><time datetime="2018-07-31">31 July 2018</time></p>';
  let sent = 0;
  let marked = false;
  for (let index = 0; sent < bytes; index += 1) {
    const text = index % 12 === 0 ? `<h2>Section ${index / 12 + 1}</h2>\n${paragraph(index)}` : paragraph(index);
    sent += Buffer.byteLength(text);
    yield text;
    if (!marked && sent > bytes / 2) {
      marked = true;
      yield '<p id="middle">In the middle of this long report stands one sentence that is worth a clip: 8,034 people were registered.</p>\n';
    }
  }
  yield closing;
}

/** One paragraph of over a million characters. */
function* longParagraph() {
  yield opening('One very long paragraph');
  yield '<h1>One very long paragraph</h1><p id="long">';
  for (let index = 0; index < 20_000; index += 1)
    yield `Sentence ${index + 1} says that the register had ${index * 3} entries. `;
  yield `</p><p id="after">This short paragraph follows.</p>${closing}`;
}

/** Joins small pieces into larger ones: thousands of writes of one sentence each take seconds. @param {Iterable<string>} pieces */
function* inBlocks(pieces) {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < 64 * 1024) continue;
    yield block;
    block = '';
  }
  yield block;
}

/**
 * What a portal answers when it takes its visitor for a robot: HTTP 404, no words, a script that means nothing. It carries
 * no visible mark, as the mark would be words.
 */
function challenge() {
  const noise = Array.from({ length: 420 }, (_, index) => `_0x${(index * 7919 + 4097).toString(16)}`);
  const lookups = noise.map((name, index) => `${name}=_0x1f(${index},'${name.slice(-3)}')`).join(',');
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow"><!-- Sample page made for Rapporteur --><script>(function(){function _0x1f(a,b){return (a*31^b.length)>>>0}var ${lookups};window['\\x5f\\x63\\x68\\x6b']=[${noise.join(',')}].length})();</script></head><body><noscript>Please enable JavaScript to continue.</noscript></body></html>`;
}

/**
 * Bad input that is better generated than kept as a file, or that needs a status of its own.
 *
 * @param {string} name the path below `/trouble.sample/`
 * @param {URLSearchParams} query `kb` is the size of `large`
 * @returns {import('./answer.mjs').Reply | null} null where a file answers instead
 */
export function troublePage(name, query) {
  switch (name) {
    case 'empty':
      return {
        status: 200,
        headers: html,
        body: '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>',
      };
    case 'challenge':
      return { status: 404, headers: html, body: challenge() };
    case 'ten-megabytes':
      return { status: 200, headers: html, body: inBlocks(longReport(10 * 1024 * 1024)) };
    case 'million-characters':
      return { status: 200, headers: html, body: inBlocks(longParagraph()) };
    case 'large': {
      const kilobytes = Math.min(20_480, Math.max(1, Number(query.get('kb')) || 220));
      return { status: 200, headers: html, body: inBlocks(longReport(kilobytes * 1024)) };
    }
    default:
      return null;
  }
}
