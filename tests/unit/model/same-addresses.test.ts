import { expect, test } from 'vitest';
import { sameAddresses } from '../../../lib/model/same-addresses';

const key = (url: string) => sameAddresses(url)[0];

test('a page is met with and without encryption, and with and without a slash at its end', () => {
  const variants = ['http://a.example/b', 'https://a.example/b', 'http://a.example/b/', 'https://a.example/b/'];
  for (const url of variants) expect(sameAddresses(url).sort()).toEqual([...variants].sort());
  expect(new Set(variants.map(key)).size).toBe(1);
  expect(sameAddresses('https://a.example/')).toEqual(['https://a.example/', 'http://a.example/']);
  expect(key('http://a.example/b/?page=2#/x')).toBe(key('https://a.example/b?page=2#/x'));
});

test('another query, route, language or host is another page, and what is no web address is alone', () => {
  const others = [
    ...['https://a.example/b', 'https://a.example/b?page=2', 'https://a.example/b?page=3', 'https://a.example/b#/x'],
    ...['https://a.example/fr/b', 'https://www.a.example/b', 'https://a.example/b/c', 'https://a.example/?b/'],
  ];
  expect(new Set(others.map(key)).size).toBe(others.length);
  for (const url of others) expect(sameAddresses(url)).toContain(url);
  expect(sameAddresses('file:///tmp/a')).toEqual(['file:///tmp/a']);
});
