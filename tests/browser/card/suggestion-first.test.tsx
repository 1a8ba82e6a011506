import { beforeEach, expect, test } from 'vitest';
import { agenda, freshStore, openCard, press } from './card-harness';
import { clear } from './render';
import { sampleSource, textOf } from './sample-draft';
import { highlighted, options, shown, taggedTitles, ticked, titles } from './shown-card';

beforeEach(clear);

test('space right away takes the suggestion, and once more takes it back', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource({ title: textOf('Arrivals in the Balkans in July') }) });
  await expect.poll(highlighted).toContain('suggested');
  expect(await taggedTitles(db)).toEqual([]);
  await press(' ');
  await expect.poll(() => taggedTitles(db)).toEqual(['Arrivals in the Balkans']);
  await press(' ');
  await expect.poll(() => taggedTitles(db)).toEqual([]);
});

test('the suggestion stands first with its own number, the others in the order of the agenda, and stays there', async () => {
  const db = await freshStore();
  await shown(db, { source: sampleSource({ title: textOf('An education factsheet') }) });
  const order = ['Education factsheet', 'General updates', 'Arrivals in the Balkans'];
  expect(titles()).toEqual(order);
  expect(options()[0]?.textContent).toContain('3');
  const [education = '', general = ''] = order;
  for (const [key, now] of [
    ['3', [education]],
    ['1', [education, general]],
    ['3', [general]],
  ] as const) {
    await press(key);
    await expect.poll(ticked).toEqual(now);
    expect(titles()).toEqual(order);
  }
  await expect.poll(highlighted).toContain('suggested');
  await press('ArrowDown');
  expect(highlighted()).toContain('General updates');
});

test('a suggestion that comes after the list was drawn is marked where it stands, and nothing moves', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await card.draw();
  await expect.poll(titles).toEqual(agenda);
  await card.store({ source: sampleSource({ title: textOf('An education factsheet') }) });
  await expect.poll(highlighted).toContain('suggested');
  expect(titles()).toEqual(agenda);
});

test('space pressed before anything is drawn takes the suggestion too', async () => {
  const db = await freshStore();
  const card = await openCard(db);
  await press(' ');
  await card.draw();
  await card.store({ source: sampleSource({ title: textOf('Arrivals in the Balkans') }) });
  await expect.poll(() => taggedTitles(db)).toEqual(['Arrivals in the Balkans']);
});
