import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicaliseUrl } from '../../../lib/sanitize/canonicalise-url';
import { safeUrl } from '../../../lib/sanitize/safe-url';

describe('only addresses that lead to a page or a mailbox pass', () => {
  it.each([
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'about:blank',
    'chrome-extension://abc/x',
    'not a url',
    '',
    `https://example.org/${'a'.repeat(20_000)}`,
  ])('%s is refused', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  it('resolves against a base and drops user names and passwords', () => {
    expect(safeUrl('../a?b=1#c', 'https://example.org/x/y')).toBe('https://example.org/a?b=1#c');
    expect(safeUrl('https://user:secret@example.org/')).toBe('https://example.org/');
    expect(safeUrl('mailto:someone@example.org')).toBe('mailto:someone@example.org');
  });

  it('whatever passes is http, https or mailto', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string().map((text) => `javascript:${text}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anything, (address) => {
        const safe = safeUrl(address, 'https://example.org/');
        if (safe !== null) expect(new URL(safe).protocol).toMatch(/^(https?|mailto):$/);
      }),
    );
  });
});

describe('one page has one address', () => {
  it.each([
    ['https://a.example/x;jsessionid=1A2B?id=7', 'https://a.example/x?id=7'],
    ['https://a.example/x?PHPSESSID=abc&id=7', 'https://a.example/x?id=7'],
    ['https://a.example/x?sid=9f8e7d6c5b4a&id=7', 'https://a.example/x?id=7'],
    ['https://a.example/x?sid=12', 'https://a.example/x?sid=12'],
    ['https://a.example/x?utm_source=m&utm_medium=e&fbclid=1&gclid=2', 'https://a.example/x'],
    ['https://a.example/x?b=2&a=1&utm_id=3&a=0', 'https://a.example/x?b=2&a=1&a=0'],
    [
      'https://a.example/x?type[]=document&country=656&page=2',
      'https://a.example/x?type[]=document&country=656&page=2',
    ],
    ['https://a.example/x#section', 'https://a.example/x'],
    ['https://a.example/x#:~:text=word', 'https://a.example/x'],
    ['https://a.example/x#part:~:text=word', 'https://a.example/x'],
    ['https://a.example/app#/view/1:~:text=word', 'https://a.example/app#/view/1'],
    ['https://a.example/app#!view', 'https://a.example/app#!view'],
    ['https://a.example/(S(lit3py55t21z5v55vlm25s55))/page', 'https://a.example/page'],
    ['https://me:pw@a.example/', 'https://a.example/'],
    ['https://a.example/?q=utm_source', 'https://a.example/?q=utm_source'],
    ['no url', 'no url'],
  ])('%s is %s', (address, expected) => {
    expect(canonicaliseUrl(address)).toBe(expected);
  });

  it('a canonical address stays as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicaliseUrl(address);
        expect(canonicaliseUrl(once)).toBe(once);
      }),
    );
  });
});
