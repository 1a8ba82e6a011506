import { Card } from '../../../entrypoints/popup/card';
import { createCardActions } from '../../../entrypoints/popup/card-actions';
import { listenForKeys } from '../../../entrypoints/popup/early-keys';
import type { HeldRefusal } from '../../../entrypoints/popup/read-refused';
import type { ClipOutcome } from '../../../entrypoints/popup/start-clip';
import type { CheckTabReply } from '../../../lib/messaging/check-tab-reply';
import type { ImportPageReply, TakeScreenReply } from '../../../lib/messaging/page-to-worker';
import type { CaptureDraft } from '../../../lib/model/capture-draft';
import type { UnfinishedCard } from '../../../lib/model/unfinished-card';
import { createMeeting } from '../../../lib/services/create-meeting';
import { saveClip } from '../../../lib/services/save-clip';
import { openDatabase } from '../../../lib/store/open-database';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { drawn, render } from './render';
import { sampleDraft } from './sample-draft';

export const agenda = ['General updates', 'Arrivals in the Balkans', 'Education factsheet'];

/** A store of its own, with a meeting when topics are given. */
export async function freshStore(topicTitles: string[] = agenda): Promise<RapporteurDatabase> {
  const db = openDatabase(`card-${crypto.randomUUID()}`);
  if (topicTitles.length === 0) return db;
  const meeting = {
    title: 'Regional IM Working Group',
    series: 'Regional IM Working Group',
    date: '2018-08-09',
    startTime: '14:00',
    endTime: null,
    zone: 'Europe/Zurich',
    place: 'Geneva',
  };
  const made = await createMeeting(db, { meeting, topicTitles });
  if (!made.ok) throw new Error(made.reason);
  return db;
}

/** Stores a draft as the worker would. */
export async function keep(db: RapporteurDatabase, changes: Partial<CaptureDraft> = {}, clipId = crypto.randomUUID()) {
  const saved = await saveClip(db, { clipId, draft: sampleDraft(changes) });
  if (!saved.ok) throw new Error(saved.reason);
  return clipId;
}

export const press = (key: string, init: KeyboardEventInit = {}) => {
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...init }));
  return drawn();
};

/** The card on a store, with the clip under way until `arrive` is called. */
export async function openCard(db: RapporteurDatabase) {
  const clipId = crypto.randomUUID();
  const told: UnfinishedCard[] = [];
  const keys = listenForKeys(window);
  const calls: string[] = [];
  let arrive: (outcome: ClipOutcome) => void = () => undefined;
  const outcome = new Promise<ClipOutcome>((resolve) => {
    arrive = resolve;
  });
  const actions = createCardActions(db, clipId, outcome);
  let importReply: ImportPageReply = { ok: true };
  let checkReply: CheckTabReply = { ok: true, results: [] };
  const exits = {
    close: () => calls.push('close'),
    tellUnfinished: (order: UnfinishedCard) => told.push(order),
    takeScreen: async (clipId: string): Promise<TakeScreenReply> => {
      calls.push(`part ${clipId}`);
      return { ok: true };
    },
    importMinutes: async (clipId: string) => {
      calls.push(`import ${clipId}`);
      return importReply;
    },
    checkPage: async (clipId: string): Promise<CheckTabReply> => {
      calls.push(`check ${clipId}`);
      return checkReply;
    },
    dismissRefused: async ({ key }: HeldRefusal, dismissed: boolean) =>
      void calls.push(`${dismissed ? 'dismiss' : 'hold'} ${key}`),
    board: () => calls.push('board'),
    desk: (route: string) => calls.push(`desk ${route}`),
  };
  const draw = () => render(<Card {...{ db, actions, keys, exits }} onTryAgain={() => calls.push('again')} />);
  return {
    clipId,
    keys,
    calls,
    answerCheck: (reply: CheckTabReply) => {
      checkReply = reply;
    },
    answerImport: (reply: ImportPageReply) => {
      importReply = reply;
    },
    told,
    actions,
    draw /** The worker says that it is stored, or why not. */,
    arrive: (reached: ClipOutcome) => arrive(reached),
    /** The worker stores a draft for this card and says so. */
    store: async (changes: Partial<CaptureDraft> = {}) => arrive({ ok: true, saved: await keep(db, changes, clipId) }),
  };
}
