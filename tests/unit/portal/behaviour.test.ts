import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../portal/answer.mjs';
import { startPortal } from '../../portal/server.mjs';

let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  portal = await startPortal({ delay: 0 });
});
afterAll(() => portal.close());

const text = async (path: string) => (await fetch(portal.origin + path)).text();

describe('the situation page', () => {
  it('comes without its figures, which its data calls bring later', async () => {
    const html = await text('/odp.sample/en/situations/europe-sea-arrivals');
    expect(html).not.toContain('72,200');
    const sources = [...html.matchAll(/data-source="([^"]+)"/g)].map((match) =>
      (match[1] ?? '').replaceAll('&amp;', '&'),
    );
    const answers = await Promise.all(sources.map(text));
    expect(answers.join()).toContain('"individuals": "72200"');
    expect(answers.join()).toContain('"individuals": "9385"');
    expect(answers.join()).toContain('"individuals": "1512"');
  });

  it('makes its data calls wait, and nothing else', async () => {
    const state = { origin: portal.origin, otherOrigin: portal.otherOrigin, edition: '2024-08' as const, delay: 1500 };
    expect((await answer('GET', '/odp.sample/population/?widget_id=1', state)).delay).toBe(1500);
    expect((await answer('GET', '/odp.sample/en/situations/europe-sea-arrivals', state)).delay).toBeUndefined();
  });
});

describe('the rolling page', () => {
  const address = '/euaa.sample/latest-asylum-trends-asylum';

  it('shows another text at the same address once the next edition is published', async () => {
    expect(await text(address)).toContain('78,000');
    portal.publishEdition('2024-09');
    expect(await text(address)).toContain('84,000');
    await text('/euaa.sample/publish?edition=2024-08');
    expect(await text(address)).toContain('78,000');
  });

  it('keeps each edition at an address of its own', async () => {
    expect(await text(`${address}?edition=2024-09`)).toContain('84,000');
    expect(await text(`${address}?edition=2024-08`)).toContain('78,000');
  });
});

describe('pages that make trouble', () => {
  it('answers a robot check with 404 and no words', async () => {
    const response = await fetch(`${portal.origin}/trouble.sample/challenge`);
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html.length).toBeGreaterThan(10_000);
    expect(html).toMatch(/<body><noscript>[^<]*<\/noscript><\/body>/);
  });

  it('has nothing on the empty page', async () => {
    expect(await text('/trouble.sample/empty')).toContain('<body></body>');
  });

  it.each([
    ['/trouble.sample/ten-megabytes', 10 * 1024 * 1024],
    ['/trouble.sample/million-characters', 1_000_000],
    ['/trouble.sample/large?kb=220', 220 * 1024],
  ])('%s is as large as it says', async (path, bytes) => {
    const html = await text(path);
    expect(Buffer.byteLength(html)).toBeGreaterThan(bytes);
    expect(Buffer.byteLength(html)).toBeLessThan(bytes * 1.4);
    expect(html.endsWith('</html>')).toBe(true);
  });

  it('keeps what is hostile', async () => {
    const html = await text('/trouble.sample/hostile');
    expect(html).toContain('\u202e');
    expect(html).toContain('href="java&#10;script:');
    expect(html).toContain('"__proto__"');
    expect(html).toContain('{"a":'.repeat(2000));
  });

  it('has a frame of the same origin and one of another', async () => {
    const html = await text('/trouble.sample/frames');
    expect(html).toContain('src="/trouble.sample/frame-inside"');
    expect(html).toContain(`src="${portal.otherOrigin}/trouble.sample/frame-inside"`);
  });
});

describe('pictures', () => {
  it('come from another origin without leave to read them', async () => {
    const page = await text('/unicef.sample/documents/refugee-and-migrant-children-in-europe');
    const url = `${portal.otherOrigin}/unicef.sample/images/children-2018.jpg`;
    expect(page).toContain(`src="${url}"`);
    const response = await fetch(url, { headers: { origin: portal.origin } });
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('and documents are real files', async () => {
    const bytes = async (path: string) => Buffer.from(await (await fetch(portal.origin + path)).arrayBuffer());
    expect((await bytes('/odp.sample/en/documents/download/65373')).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await bytes('/odp.sample/images/arrivals-by-month-2018.png')).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('structured data', () => {
  it('is JSON where a page means it to be', async () => {
    for (const path of [
      '/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-june-2018',
      '/hdx.sample/dataset/irregular-migrants-registered-western-balkans-2018',
      '/imwg.sample/en/operations/europe/event/inter-agency-workshop-2018',
    ]) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await text(path))?.[1] ?? '';
      expect(JSON.stringify(JSON.parse(json))).toContain(portal.origin);
    }
  });
});
