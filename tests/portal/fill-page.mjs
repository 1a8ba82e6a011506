import { randomBytes, randomInt } from 'node:crypto';

/**
 * The mark that every page carries.
 *
 * @param {string} [extra] plain HTML after the sentence
 * @returns {string}
 */
export function sampleMark(extra = '') {
  return (
    '<aside class="sample-mark" role="note" lang="en" dir="ltr"><strong>Sample page</strong> ' +
    '<span>Made for Rapporteur with real published figures. It is not the organisation’s own site.</span> ' +
    `${extra}<a href="/">All sample portals</a></aside>`
  );
}

/**
 * Fills a page's placeholders and puts the sample mark first in its body.
 * `{{origin}}`, `{{other}}`: the two origins. `{{hex}}`, `{{number}}`: another one at each place and each render, as
 * content management systems mint their ids. `{{deep-json}}`, `{{long-text}}`: what would only swell a file of ours.
 *
 * @param {string} html
 * @param {{ origin: string, otherOrigin: string }} state
 * @returns {string}
 */
export function fillPage(html, { origin, otherOrigin }) {
  const extra = /<meta name="sample-control" content="([^"]*)">/.exec(html)?.[1] ?? '';
  const control = extra ? `<a href="${extra}">Publish the other edition</a> ` : '';
  return html
    .replaceAll('{{origin}}', origin)
    .replaceAll('{{other}}', otherOrigin)
    .replace(/\{\{hex\}\}/g, () => randomBytes(7).toString('hex').slice(0, 13))
    .replace(/\{\{number\}\}/g, () => String(randomInt(100_000, 999_999)))
    .replaceAll('{{deep-json}}', () => `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`)
    .replaceAll('{{long-text}}', () => 'x'.repeat(300_000))
    .replace(/<head[^>]*>/, (head) => `${head}\n<link rel="stylesheet" href="/sample-mark.css">`)
    .replace(/<body[^>]*>/, (body) => `${body}\n${sampleMark(control)}`);
}
