import { expect } from 'vitest';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { type keep, openCard } from './card-harness';

export async function taggedTitles(db: RapporteurDatabase) {
  const tags = await db.tags.toArray();
  const topics = await db.topics.bulkGet(tags.map((tag) => tag.topicId));
  return topics.map((topic) => topic?.title).sort();
}
export const said = () => document.querySelector('[role=status]')?.textContent;
export const options = () => [...document.querySelectorAll('[role=option]')];
export const titles = () => options().map((option) => option.querySelector('bdi')?.textContent);
export const ticked = () =>
  options().flatMap((option) => (option.ariaSelected === 'true' ? option.querySelector('bdi')?.textContent : []));
export const highlighted = () => document.querySelector('[data-highlighted]')?.textContent ?? '';

/** A card that shows a stored clip. */
export async function shown(db: RapporteurDatabase, ...[changes]: [Parameters<typeof keep>[1]?]) {
  const card = await openCard(db);
  const { place } = await card.draw();
  await card.store(changes);
  await expect.poll(said).toContain('Clipped');
  return { ...card, place };
}
