import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { type Desk, DeskContext } from '../../../../entrypoints/desk/desk-context';
import { createImportSession } from '../../../../entrypoints/desk/import/import-session';
import { createPasteSession } from '../../../../entrypoints/desk/paste/paste-session';
import { plainForm } from '../../../../entrypoints/desk/text-form';
import { type Autosave, useAutosave } from '../../../../entrypoints/desk/use-autosave';
import { createDraftJournal } from '../../../../lib/messaging/draft-journal';
import type { Outcome } from '../../../../lib/services/outcome';
import { freshStore } from '../../store/with-store';
import { noStoreCheck } from '../still-checks';
import { stillPlatform } from './still-platform';

const journal = createDraftJournal(localStorage);
let root: Root | null = null;
afterEach(() => {
  root?.unmount();
  localStorage.clear();
});

/** A text over a store that the test plays: `store` says what it holds, `answer` whether it took what was written. */
async function autosaved(value: string) {
  const shown: { now: Autosave<string> | null } = { now: null };
  const written: string[] = [];
  const answers: ((outcome: Outcome) => void)[] = [];
  const write = (text: string) => {
    written.push(text);
    return new Promise<Outcome>((answer) => answers.push(answer));
  };
  const desk: Desk = {
    ...{
      db: freshStore(),
      platform: stillPlatform,
      journal,
      session: createImportSession(),
      paste: createPasteSession(),
      storeCheck: noStoreCheck,
      locale: 'en',
    },
    act: async (run) => (await run()).ok,
    offer: async () => {},
    say: () => {},
  };
  function Text({ stored }: { stored: string }) {
    shown.now = useAutosave('note/x', stored, write, plainForm);
    return shown.now.text;
  }
  const place = document.createElement('div');
  const made = createRoot(place);
  root = made;
  const store = (stored: string) =>
    made.render(
      <DeskContext value={desk}>
        <Text stored={stored} />
      </DeskContext>,
    );
  store(value);
  await expect.poll(() => shown.now?.text).toBe(value);
  const type = (text: string) => {
    shown.now?.type(text);
    shown.now?.flush();
  };
  const answer = (ok = true) =>
    answers.shift()?.(ok ? { ok, undoId: crypto.randomUUID() } : { ok: false, reason: 'storage-full' });
  return { store, written, type, answer, text: () => place.textContent, state: () => shown.now?.state, shown };
}

test('what the store never showed, because it was changed elsewhere at once, is not held against it', async () => {
  const { store, written, type, answer, text, state } = await autosaved('one');
  type('mine');
  answer();
  await expect.poll(state).toBe('kept');
  store('theirs');
  await expect.poll(text).toBe('theirs');
  expect(written).toEqual(['mine']);
});

test('what the store shows late never brings back an older text of this field', async () => {
  const { store, written, type, answer, text, state } = await autosaved('');
  type('a');
  type('ab');
  await expect.poll(text).toBe('ab');
  const seen: unknown[] = [];
  const watch = setInterval(() => seen.push(text()));
  store('a');
  await new Promise((drawn) => setTimeout(drawn, 50));
  answer();
  answer();
  store('ab');
  await expect.poll(state).toBe('kept');
  clearInterval(watch);
  expect(new Set(seen)).toEqual(new Set(['ab']));
  expect(written).toEqual(['a', 'ab']);
  expect(journal.all()).toEqual([]);
});

test('typing back what the store held before the text on its way is written too', async () => {
  const { written, type, answer, state } = await autosaved('one');
  type('two');
  type('one');
  answer();
  answer();
  await expect.poll(state).toBe('kept');
  expect(written).toEqual(['two', 'one']);
});

test('a draft that began before a change elsewhere says in the journal on what it began', async () => {
  const { store, text, shown } = await autosaved('one');
  shown.now?.type('one more');
  store('theirs');
  await expect.poll(text).toBe('one more');
  shown.now?.type('one more word');
  expect(journal.find('note/x')).toMatchObject({ base: 'one', text: 'one more word' });
});

test('a refused text stays, is not replaced by the store, and is tried again', async () => {
  const { store, written, type, answer, text, state, shown } = await autosaved('one');
  type('mine');
  answer(false);
  await expect.poll(state).toBe('refused');
  store('theirs');
  await expect.poll(text).toBe('mine');
  shown.now?.flush();
  expect(written).toEqual(['mine', 'mine']);
});
