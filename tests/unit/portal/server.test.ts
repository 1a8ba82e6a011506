import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal } from '../../portal/server.mjs';

let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  portal = await startPortal({ delay: 0 });
});
afterAll(() => portal.close());

/** Asks for a path exactly as written: `fetch` would tidy `..` away before it leaves. */
function statusOfRaw(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(portal.origin);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the portal server', () => {
  it('listens on loopback only, on two origins', () => {
    expect(new URL(portal.origin).hostname).toBe('127.0.0.1');
    expect(new URL(portal.otherOrigin).hostname).toBe('127.0.0.1');
    expect(portal.otherOrigin).not.toBe(portal.origin);
  });

  it.each([
    '/../server.mjs',
    '/odp.sample/../../server.mjs',
    '/%2e%2e/server.mjs',
    '/odp.sample/..%2f..%2fserver.mjs',
    '/odp.sample/..%5c..%5cserver.mjs',
    '/.hidden',
    '/odp.sample/%00',
    '/%zz',
    '/odp.sample/en/search@page=2.html',
  ])('refuses %s', async (path) => {
    expect(await statusOfRaw(path)).toBe(400);
  });

  it('only reads', async () => {
    const response = await fetch(portal.origin, { method: 'POST' });
    expect(response.status).toBe(405);
  });

  it('answers an unknown address with 404 and the sample mark', async () => {
    const response = await fetch(`${portal.origin}/nowhere.sample/page`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('class="sample-mark"');
  });

  it('shows another page for a parameter that matters, and the same for a session id', async () => {
    const text = async (path: string) => (await fetch(portal.origin + path)).text();
    const second = await text('/odp.sample/en/search?type[]=document&country=656&page=2');
    const first = await text('/odp.sample/en/search;jsessionid=0A1B?page=1&sid=0A1B&utm_source=mail');
    expect(second).toContain('documents/details/92127');
    expect(first).not.toContain('documents/details/92127');
  });

  it('records what was asked for, with its query', async () => {
    await fetch(`${portal.origin}/odp.sample/en/search?page=2&sid=1`);
    expect(portal.requests.at(-1)).toMatchObject({ url: '/odp.sample/en/search?page=2&sid=1', origin: portal.origin });
  });

  it('mints another id at each render', async () => {
    const ids = async () => {
      const html = await (await fetch(`${portal.origin}/odp.sample/en/situations/europe-sea-arrivals`)).text();
      return [...html.matchAll(/id="(widget_[^"]+)"/g)].map((match) => match[1]);
    };
    const [first, second] = [await ids(), await ids()];
    expect(first.length).toBeGreaterThan(3);
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
  });
});
