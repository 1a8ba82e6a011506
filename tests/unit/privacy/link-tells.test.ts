import { expect, test } from 'vitest';
import { countDetails } from '../../../lib/privacy/count-details';
import { findPersonalDetails } from '../../../lib/privacy/find-personal-details';
import { holdsContacts } from '../../../lib/privacy/holds-contacts';
import { linkTells } from '../../../lib/privacy/link-tells';
import { saidByPage } from '../../../lib/privacy/said-by-link';
import { ordinaryAddresses, tellingAddresses } from './page-addresses';

const nothing = { kind: 'page', description: '' } as const;

test.each(ordinaryAddresses)('an ordinary address tells nothing, by itself or in a sentence: %s', (url) => {
  const page = saidByPage(url, undefined);
  expect([linkTells(url), holdsContacts(nothing, page), countDetails(nothing, page)]).toEqual([false, false, []]);
  expect(findPersonalDetails(`Read ${url} today.`)).toEqual([]);
});

test.each(tellingAddresses)('an address that leads to a person or a house tells it: %s', (url) => {
  expect(linkTells(url)).toBe(true);
  expect(countDetails(nothing, saidByPage(url, undefined))).toHaveLength(1);
});

test('what stands behind an address is read on', () => {
  const found = findPersonalDetails('See https://x.example/view?file_id=12345678 passport no. A1234567');
  expect(found.map(({ text }) => text)).toEqual(['A1234567']);
});

test('the words of a title and of an address are counted apart, as they are blanked', () => {
  const page = saidByPage('https://x.example/745123', {
    chosen: { value: 'Passport no.', from: 'meta', label: '' },
    others: [],
  });
  expect(page).toEqual(['Passport no.', 'https://x.example/745123']);
  const named = saidByPage('https://x.example/?contact: Jane Doe', undefined);
  expect(countDetails(nothing, named)).toEqual([{ kind: 'name', inTable: false, count: 1 }]);
  expect(linkTells('https://x.example/?contact: Jane Doe')).toBe(true);
});
