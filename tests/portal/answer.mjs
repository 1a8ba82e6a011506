import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fillPage } from './fill-page.mjs';
import { findPage, splitPath } from './find-page.mjs';
import { homePage } from './home-page.mjs';
import { troublePage } from './trouble-pages.mjs';

/**
 * @typedef {object} PortalState
 * @property {string} origin
 * @property {string} otherOrigin
 * @property {'2024-08' | '2024-09'} edition what the rolling page shows
 * @property {number} delay milliseconds that the operational portal's data calls take
 */

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string | Buffer | AsyncIterable<string> | Iterable<string>} body
 * @property {number} [delay] milliseconds to wait first
 * @property {'2024-08' | '2024-09'} [edition] what the rolling page shows from now on
 */

const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.pdf', 'application/pdf'],
]);

/** These systems refuse to be framed; a product that shows pages in frames would find out here. */
const unframed = new Set(['odp.sample', 'reliefweb.sample']);

/** @param {number} status @param {string} title @param {string} text @param {PortalState} state @returns {Reply} */
function notice(status, title, text, state) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">All sample portals</a></p></main></body></html>`;
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: fillPage(html, state),
  };
}

/**
 * What the sample portals say to a request: one function, so that no route can go round the path check.
 *
 * @param {string} method
 * @param {string} target the request's path and query
 * @param {PortalState} state
 * @returns {Promise<Reply>}
 */
export async function answer(method, target, state) {
  if (method !== 'GET' && method !== 'HEAD')
    return notice(405, 'Method not allowed', 'The sample portals can only be read.', state);
  const segments = splitPath(target);
  if (!segments) return notice(400, 'Bad address', 'This address leads outside the sample portals.', state);
  const query = new URLSearchParams(target.split('?')[1] ?? '');
  const path = `/${segments.join('/')}`;

  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (path === '/') return page(homePage());
  if (path === '/euaa.sample/publish') {
    const edition = query.get('edition') === '2024-08' ? '2024-08' : '2024-09';
    return { status: 303, headers: { location: '/euaa.sample/latest-asylum-trends-asylum' }, body: '', edition };
  }
  if (segments[0] === 'trouble.sample') {
    const trouble = troublePage(segments.slice(1).join('/'), query);
    if (trouble) return trouble;
  }

  // The rolling page: one address, and whichever edition is published today.
  if (segments[0] === 'euaa.sample' && !query.has('edition')) query.set('edition', state.edition);
  const file = await findPage(segments, query);
  if (!file) return notice(404, 'Page not found', 'The sample portals have no page at this address.', state);
  const kind = extname(file);
  if (kind === '.html') {
    /** @type {Record<string, string>} */
    const headers = unframed.has(segments[0] ?? '') ? { 'x-frame-options': 'DENY' } : {};
    return page(fillPage(await readFile(file, 'utf8'), state), headers);
  }
  return {
    status: 200,
    headers: { 'content-type': contentTypes.get(kind) ?? 'application/octet-stream' },
    body: await readFile(file),
    ...(path.startsWith('/odp.sample/population') ? { delay: state.delay } : {}),
  };
}

/** @param {string} html @param {Record<string, string>} [headers] @returns {Reply} */
function page(html, headers = {}) {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html };
}
