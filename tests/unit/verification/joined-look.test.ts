import { expect, test } from 'vitest';
import { joinedLook } from '../../../lib/verification/joined-look';
import { pageLook } from './page-looks';

const placesOf = (looks: Parameters<typeof joinedLook>[0]) => joinedLook(looks)?.looks.map(({ place }) => place);

test('words that a page shows in turns stand there', () => {
  expect(
    placesOf([pageLook(['exact', 'absent']), pageLook(['absent', 'moved']), pageLook(['absent', 'absent'])]),
  ).toEqual(['exact', 'moved']);
});

test('words that were exchanged for others are as the page had them last', () => {
  expect(placesOf([pageLook(['exact']), pageLook(['approximate'])])).toEqual(['approximate']);
  expect(placesOf([pageLook(['exact']), pageLook(['approximate']), pageLook(['absent'])])).toEqual(['absent']);
});

test('words that were never there are absent, and a page that was never looked at says nothing', () => {
  expect(placesOf([pageLook(['absent']), pageLook(['absent'])])).toEqual(['absent']);
  expect(joinedLook([])).toBeNull();
});

test('the page itself is as it was last', () => {
  expect(
    joinedLook([pageLook(['exact'], { status: 0 }), pageLook(['absent'], { url: 'https://b.example/' })]),
  ).toMatchObject({ url: 'https://b.example/', status: 200 });
});
