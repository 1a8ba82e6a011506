import { expect, it } from 'vitest';
import { orderFromMenu, placeOf } from '../../../entrypoints/background/order-from-menu';

const clipId = '6a3f3a52-0000-4000-8000-000000000001';
const topicId = '6a3f3a52-0000-4000-8000-000000000002';
// What the browser would hand over; the fields that are not read are left out.
const tab = { id: 7, url: 'https://example.org/', title: 'A page' } as Parameters<typeof orderFromMenu>[1];
const click = (facts: object) => ({ editable: false, pageUrl: 'https://example.org/', ...facts }) as never; // likewise

it('clips a link to the topic that was chosen', () => {
  const order = orderFromMenu(
    click({ menuItemId: placeOf('link', topicId), linkUrl: 'https://example.org/x' }),
    tab,
    clipId,
  );
  expect(order).toMatchObject({ clipId, tabId: 7, request: { kind: 'link' }, topicIds: [topicId] });
});

it('clips to the inbox with no topic, and hands on what the menu knows of a selection', () => {
  const order = orderFromMenu(click({ menuItemId: placeOf('selection', null), selectionText: 'words' }), tab, clipId);
  expect(order).toMatchObject({ topicIds: [], menuFacts: { selectionText: 'words', tabTitle: 'A page' } });
});

it('makes nothing of a menu item that is not ours, or of a link without an address', () => {
  expect(orderFromMenu(click({ menuItemId: 'elsewhere' }), tab, clipId)).toBeNull();
  expect(orderFromMenu(click({ menuItemId: placeOf('link', null) }), tab, clipId)).toBeNull();
});
