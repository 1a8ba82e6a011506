import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BriefingOutline, BriefingVersion, OutlinedSection } from '../../../lib/model/briefing-version';
import { keepVersion } from '../../../lib/services/keep-version';
import { versionsOf } from '../../../lib/store/version-queries';
import { done, meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showVersions } from './show-versions';

const clipId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const clip = (number: number, words: string, cells: string[][] = []) => ({
  ...{ clipId: clipId(number), words, cells },
  ...{ page: 'https://portal.example/rolling', citation: `Source: Portal, reading ${number}.` },
});
const section = (given: Partial<OutlinedSection>): OutlinedSection => ({
  ...{ topicId: clipId(900), number: 1, title: 'Arrivals', summary: '', lineToTake: '', ask: '' },
  ...{ clips: [], actions: [], figures: [], gaps: [] },
  ...given,
});
const says = (...sections: OutlinedSection[]): BriefingOutline => ({ highlights: '', keyFigures: [], sections });
const monthly = (number: number, months: string[], counts: string[]) =>
  clip(number, 'Arrivals per month, 2018', [
    ['Month', ...months],
    ['Arrivals', ...counts],
  ]);

const june = says(
  section({
    lineToTake: 'We hold one total.',
    clips: [monthly(1, ['Mar', 'Apr'], ['666', '1,419']), clip(2, 'Schools have reopened')],
  }),
);
const september = says(
  section({
    lineToTake: 'We hold two totals.',
    clips: [monthly(3, ['Mar', 'Apr', 'May'], ['598', '1,801', '2,242']), clip(4, 'A map of routes')],
    gaps: ['Everything comes from one source.'],
  }),
);

/** A meeting with a version for each outline, the first one the oldest, shown over `now`. */
async function shownWith(outlines: BriefingOutline[], now: BriefingOutline | null) {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, []);
  const occasions: BriefingVersion['occasion'][] = ['exported', 'printed', 'kept'];
  for (const [index, outline] of outlines.entries()) {
    const stamps = { now: () => `2018-08-0${index + 1}T10:00:00.000Z`, newId: () => crypto.randomUUID() };
    done(await keepVersion(db, { meetingId, occasion: occasions[index] ?? 'kept', outline }, stamps));
  }
  const { place, render } = showVersions(db, meetingId, now);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { db, place, render, kept: async () => (await versionsOf(db, meetingId)).map(({ outline }) => outline) };
}
const group = (name: string) => page.getByRole('region', { name, exact: true });
const keep = page.getByRole('button', { name: 'Keep a version now' });

test('no version yet: the page says where they come from, and keeps the first', async () => {
  const { kept } = await shownWith([], june);
  await expect.element(page.getByText('No version yet')).toBeVisible();
  await expect.element(page.getByText(/export, print or copy/)).toBeVisible();
  await keep.click();
  await expect.poll(kept).toEqual([june]);
  await expect.element(page.getByText('Version kept')).toBeVisible();
  await expect.element(group('Kept versions').getByText('1 item, 2 clips')).toBeVisible();
  await expect.element(page.getByText('Nothing changed between the two.')).toBeVisible();
});

test('what is kept already is not kept again, and the button says so without losing the focus', async () => {
  const { kept } = await shownWith([june], june);
  await expect.element(keep).toHaveAttribute('aria-disabled', 'true');
  await keep.click({ force: true });
  await expect.element(keep).toHaveFocus();
  await expect.element(page.getByRole('status').getByText(/says the same/)).toBeInTheDocument();
  expect(await kept()).toHaveLength(1);
});

test('the latest version is held against the briefing as it stands: figures, clips, gaps, and texts side by side', async () => {
  await shownWith([says(), june], september);
  await expect.element(page.getByLabelText('To')).toHaveValue('');
  await expect.element(page.getByText('3 added, 1 removed, 2 figures moved, 1 written anew')).toBeVisible();
  const figures = group('Figures that moved');
  await expect.element(figures.getByRole('row', { name: 'Arrivals · Mar 666 598 −68' })).toBeVisible();
  await expect.element(figures.getByRole('row', { name: 'Arrivals · Apr 1,419 1,801 +382' })).toBeVisible();
  await expect.element(figures.getByText('own calculation')).toBeVisible();
  await expect.element(figures.getByText('Source: Portal, reading 3.')).toBeVisible();
  await expect
    .element(group('Added').getByRole('link', { name: 'A map of routes' }))
    .toHaveAttribute('href', `#/clip/${clipId(4)}`);
  await expect.element(group('Added').getByText('May')).toBeVisible();
  await expect.element(group('Added').getByText('Everything comes from one source.')).toBeVisible();
  await expect.element(group('Removed').getByText('Schools have reopened')).toBeVisible();
  const texts = group('Written anew');
  await expect
    .element(texts)
    .toHaveTextContent(/Line to take1\. ArrivalsBeforeWe hold one total\.AfterWe hold two totals\./);
  expect(texts.element().querySelector('del')?.textContent).toBe('one total.');
  expect(texts.element().querySelector('ins')?.textContent).toBe('two totals.');
});

test('any two can be chosen, the earlier one first', async () => {
  const { render } = await shownWith([june, september, june], june);
  await expect.element(page.getByText('Nothing changed between the two.')).toBeVisible();
  await page.getByRole('button', { name: /^What changed since 2 Aug/ }).click();
  await expect
    .element(group('Figures that moved').getByRole('row', { name: 'Arrivals · Mar 598 666 +68' }))
    .toBeVisible();
  const options = () =>
    [...document.querySelectorAll('label:nth-of-type(2) option')].map((option) => option.textContent);
  expect(options()).toEqual(['As it stands now', expect.stringMatching(/^3 Aug 2018, .*kept by you$/)]);
  await page.getByLabelText('From').selectOptions(page.getByRole('option', { name: /^1 Aug 2018/ }).first());
  await page.getByLabelText('To').selectOptions(page.getByRole('option', { name: /^2 Aug 2018/ }).last());
  await expect
    .element(group('Figures that moved').getByRole('row', { name: 'Arrivals · Mar 666 598 −68' }))
    .toBeVisible();
  // The briefing going on does not move what was chosen.
  render(says());
  await expect
    .element(group('Figures that moved').getByRole('row', { name: 'Arrivals · Mar 666 598 −68' }))
    .toBeVisible();
});

test('while the briefing is read, versions are compared with one another', async () => {
  const { render } = await shownWith([june, september], null);
  await expect.element(group('Figures that moved')).toBeVisible();
  await expect.element(page.getByLabelText('To')).toHaveDisplayValue(/^2 Aug 2018/);
  render(september);
  await expect.element(page.getByText('Nothing changed between the two.')).toBeVisible();
});

test('a version is deleted and taken back, and the focus goes to its neighbour', async () => {
  const { kept } = await shownWith([june, september], september);
  const remove = page.getByRole('button', { name: /^Delete the version of 2 Aug/ });
  await remove.click();
  await expect.element(remove).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /^Delete the version of 1 Aug/ })).toHaveFocus();
  expect(await kept()).toEqual([june]);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.element(remove).toBeVisible();
});

test('by keyboard alone: from the list to the choice', async () => {
  await shownWith([june, september], september);
  const since = page.getByRole('button', { name: /^What changed since 1 Aug/ });
  const element = since.element();
  if (element instanceof HTMLElement) element.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(since).toHaveAttribute('aria-pressed', 'true');
  await expect.element(group('Figures that moved')).toBeVisible();
});

test('a table of many moved figures shows the first, and all on demand', async () => {
  const rows = (shift: number) => [
    ['Place', 'Persons'],
    ...Array.from({ length: 40 }, (_, row) => [`Place ${'x'.repeat(row)}`, String(300 + row + shift)]),
  ];
  await shownWith(
    [says(section({ clips: [clip(1, 'Places', rows(0))] }))],
    says(section({ clips: [clip(2, 'Places', rows(1))] })),
  );
  const count = () => document.querySelectorAll('[data-group="moved"] tbody tr').length;
  await expect.poll(count).toBe(24);
  await page.getByRole('button', { name: 'Show all 40 figures' }).click();
  await expect.poll(count).toBe(40);
});

test('words of pages are text, whatever stands in them, and nothing is wider than a narrow window', async () => {
  await page.viewport(360, 700);
  const hostile = `<img src=x onerror=alert(1)> ${'wide'.repeat(60)}`;
  const { place } = await shownWith(
    [june],
    says(section({ title: hostile, lineToTake: hostile, clips: [clip(7, hostile)] })),
  );
  await expect.element(group('Added').getByText(hostile).first()).toBeVisible();
  expect(place.querySelector('img')).toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  await page.viewport(1280, 800);
});
