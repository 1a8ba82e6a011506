import '../../../components/theme.css';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ShowDoors } from '../../../components/show-me';
import { Board } from '../../../entrypoints/sidepanel/board';
import type { Id } from '../../../lib/model/id';
import { activateMeeting } from '../../../lib/services/activate-meeting';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { clipOf, meetingFields, meetingWith } from '../services/fill-store';

export const titles = ['General updates', 'Arrivals in the Balkans', 'Education factsheet'];

/** A meeting with three topics, two clips on the second and three in the inbox, newest first: "Waiting three", "two", "one". */
export async function filledStore(db: RapporteurDatabase) {
  const { meetingId, topicIds } = await meetingWith(db, titles, { ...meetingFields, date: null });
  const clipIds: Record<string, Id> = {};
  for (const quote of ['Filed one', 'Filed two']) clipIds[quote] = await clipOf(db, quote, [topicIds[1]]);
  for (const quote of ['Waiting one', 'Waiting two', 'Waiting three']) {
    clipIds[quote] = await clipOf(db, quote);
    await nextMillisecond();
  }
  await activateMeeting(db, { meetingId });
  return { meetingId, topicIds, clipIds };
}

/** Two clips of one millisecond have no order of time. */
async function nextMillisecond() {
  const now = Date.now();
  while (Date.now() === now) await new Promise((resolve) => setTimeout(resolve, 1));
}

let root: Root | undefined;
afterEach(() => root?.unmount());

const nothingShown: ShowDoors = { show: async () => ({ ok: false, reason: 'no-answer' }), ask: async () => false };

/** Draws the board over a store, at the width of a side panel. */
export async function showBoard(db: RapporteurDatabase, show = nothingShown) {
  localStorage.clear();
  await page.viewport(360, 800);
  let agendaChanges = 0;
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <Board
      db={db}
      shortcut="Alt+Shift+S"
      show={show}
      agendaChanged={() => {
        agendaChanges += 1;
      }}
    />,
  );
  await expect.element(page.getByRole('treegrid')).toBeVisible();
  return { agendaChanges: () => agendaChanges };
}

/** The row of a clip, in the section of this title where it has several. */
export function clipRow(quote: string, section?: string) {
  const within = section
    ? page.getByRole('rowgroup').filter({ has: page.getByRole('heading', { name: section }) })
    : page;
  return within.getByRole('row', { name: quote, level: 2 });
}

/** The head of a section. */
export const sectionRow = (title: string) =>
  page.getByRole('row', { name: title }).filter({ has: page.getByRole('heading') });

/** Gives a row the focus, as arrow keys or Tab would. */
export function focusRow(quote: string, section?: string) {
  const row = clipRow(quote, section).element();
  if (row instanceof HTMLElement) row.focus();
}

/** The clips that the board shows under a heading, top to bottom. */
export function shownUnder(title: string): string[] {
  const head = sectionRow(title).element();
  const rows = head.closest('tbody')?.querySelectorAll('tr[aria-level="2"][data-key]') ?? [];
  return [...rows].map((row) => /(?:Filed|Waiting|Old) (?:one|two|three)/.exec(row.textContent ?? '')?.[0] ?? '?');
}

export const press = (keys: string) => userEvent.keyboard(keys);
