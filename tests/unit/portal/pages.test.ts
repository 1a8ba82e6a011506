import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { morePages } from '../../portal/more-pages.mjs';
import { startPortal } from '../../portal/server.mjs';
import { suggestions } from '../../portal/suggestions.mjs';

let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  portal = await startPortal({ delay: 0 });
});
afterAll(() => portal.close());

const folder = new URL('../../portal/pages/', import.meta.url);
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));

/** A page's address: `search@page=2.html` is asked for as `search?page=2`. */
const address = (file: string) => `/${file.replace(/\.html$/, '').replace('@', '?')}`;

const generated = ['ten-megabytes', 'million-characters', 'large?kb=220'].map((name) => `/trouble.sample/${name}`);
/** Words would change what these two are. */
const wordless = ['/trouble.sample/empty', '/trouble.sample/challenge'];

/** Addresses that a browser would fetch by itself on showing the page: sources, stylesheets, frames, CSS. */
const fetched = (html: string) => [
  ...[...html.matchAll(/<(?!a\b)[a-z]+[^>]*?\s(?:src|srcset|data|poster)="([^"]*)"/gi)].map((match) => match[1] ?? ''),
  ...[...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon|preload|manifest)"[^>]*href="([^"]*)"/gi)].map(
    (match) => match[1] ?? '',
  ),
  ...[...html.matchAll(/(?:url\(|@import\s+)["']?([^"')\s]+)/gi)].map((match) => match[1] ?? ''),
];

describe('every sample page', () => {
  it('is there in numbers', () => {
    expect(files.length).toBeGreaterThan(35);
  });

  it.each([...files.map(address), ...generated])('%s answers 200 and carries the sample mark', async (path) => {
    const response = await fetch(portal.origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html.match(/<aside class="sample-mark"/g)).toHaveLength(1);
    expect(html).toContain('Sample page');
    expect(html).not.toMatch(/\{\{[a-z-]+\}\}/);
  });

  it.each([...files.map(address), '/', ...wordless])('%s loads nothing from an outside host', async (path) => {
    const html = await (await fetch(portal.origin + path)).text();
    const outside = fetched(html)
      .map((url) => new URL(url.split(' ')[0] ?? '', portal.origin))
      .filter((url) => url.protocol !== 'data:' && ![portal.origin, portal.otherOrigin].includes(url.origin));
    expect(outside.map(String)).toEqual([]);
  });

  it.each(files.map(address))('%s loads only what the server has', async (path) => {
    const html = await (await fetch(portal.origin + path)).text();
    for (const url of fetched(html)) {
      const response = await fetch(new URL(url.split(' ')[0] ?? '', portal.origin));
      expect(`${url} ${response.status}`).toBe(`${url} 200`);
      await response.arrayBuffer();
    }
  });
});

describe('stylesheets and scripts of the sample pages', () => {
  it('name no outside host', async () => {
    const assets = (await readdir(folder, { recursive: true })).filter((file) => /\.(css|js|svg)$/.test(file));
    for (const asset of assets) {
      const text = await (await fetch(`${portal.origin}/${asset}`)).text();
      const hosts = [...text.matchAll(/https?:\/\/[^\s"')]+/g)].map((match) => match[0]);
      expect(hosts.filter((host) => host !== 'http://www.w3.org/2000/svg')).toEqual([]);
    }
  });
});

describe('the first page', () => {
  it('names the keys and links to every suggestion and to every other page it lists', async () => {
    const html = await (await fetch(portal.origin)).text();
    for (const key of ['<kbd>Alt</kbd><kbd>Shift</kbd><kbd>S</kbd>', '<kbd>L</kbd>', '<kbd>D</kbd>'])
      expect(html).toContain(key);
    const links = [
      ...suggestions.map(({ path }) => path),
      ...morePages.flatMap(({ pages }) => pages.map(([, path]) => path)),
    ];
    for (const path of links) {
      expect(html).toContain(`href="${path?.replaceAll('&', '&amp;')}"`);
      const response = await fetch(portal.origin + path);
      expect(`${path} ${response.status}`).toBe(`${path} ${path === '/trouble.sample/challenge' ? 404 : 200}`);
      await response.body?.cancel();
    }
  });
});
