import '../../../../components/theme.css';
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { Button } from '../../../../components/button';
import { useLive } from '../../../../components/use-live';
import { DeskContext } from '../../../../entrypoints/desk/desk-context';
import { AutosaveWritten } from '../../../../entrypoints/desk/editor/autosave-written';
import type { References } from '../../../../entrypoints/desk/editor/references';
import { createImportSession } from '../../../../entrypoints/desk/import/import-session';
import { createPasteSession } from '../../../../entrypoints/desk/paste/paste-session';
import { draftKey } from '../../../../entrypoints/desk/recover-drafts';
import { useActions } from '../../../../entrypoints/desk/use-actions';
import { useUndoKey } from '../../../../entrypoints/desk/use-undo-key';
import { createDraftJournal } from '../../../../lib/messaging/draft-journal';
import type { WrittenBlock, WrittenInline, WrittenText } from '../../../../lib/model/written-block';
import { writeTopic } from '../../../../lib/services/write-topic';
import type { RapporteurDatabase } from '../../../../lib/store/rapporteur-database';
import { meetingWith } from '../../services/fill-store';
import { freshStore } from '../../store/with-store';
import { noStoreCheck } from '../still-checks';
import { stillPlatform } from './still-platform';

export const noReferences: References = { clips: [], figures: [] };

/** What happened around the editor. */
export interface Around {
  left: number;
  escaped: number;
}

function Place(props: {
  db: RapporteurDatabase;
  topicId: string;
  references: References;
  around: Around;
  Written: typeof AutosaveWritten;
}) {
  const { db, topicId, around, Written } = props;
  const { act, offer, say, step, refusal, takeBack } = useActions(db);
  const desk = useMemo(
    () => ({
      ...{ db, platform: stillPlatform, act, offer, say, locale: 'en' },
      journal: createDraftJournal(localStorage),
      session: createImportSession(),
      paste: createPasteSession(),
      storeCheck: noStoreCheck,
    }),
    [db, act, offer, say],
  );
  const topic = useLive(() => db.topics.get(topicId), [db, topicId]);
  useUndoKey(takeBack);
  if (!topic) return null;
  return (
    <DeskContext value={desk}>
      <main>
        <h3>Line</h3>
        <Button>before</Button>
        <Written
          draft={draftKey('lineToTake', topicId)}
          value={topic.lineToTake}
          label="Line to take"
          placeholder="What is to be said"
          autoFocus
          write={(lineToTake) => writeTopic(db, { topicId, lineToTake })}
          onLeave={() => {
            around.left += 1;
          }}
          onEscape={() => {
            around.escaped += 1;
          }}
          references={props.references}
        />
        <Button>after</Button>
        <p data-testid="offered">{step?.action}</p>
        <p data-testid="refused">{refusal?.reason}</p>
      </main>
    </DeskContext>
  );
}

const closers: (() => void)[] = [];
const close = () => {
  for (const one of closers.splice(0)) one();
};

/** Shows the editor of a topic's line to take, over a store of its own, as the desk does. */
export async function showEditor(text: WrittenText = [], references = noReferences, Written = AutosaveWritten) {
  const db = freshStore();
  const [topicId = ''] = (await meetingWith(db, ['Arrivals'])).topicIds;
  const topic = await db.topics.get(topicId);
  // not as an action: one that follows would be one step with it
  if (topic) await db.topics.put({ ...topic, lineToTake: text });
  const around: Around = { left: 0, escaped: 0 };
  const open = () => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    closers.push(() => {
      root.unmount();
      place.remove();
    });
    const refer = (shown: References) =>
      root.render(<Place db={db} topicId={topicId} references={shown} around={around} Written={Written} />);
    refer(references);
    return refer;
  };
  const kept = async () => (await db.topics.get(topicId))?.lineToTake;
  return { db, topicId, around, close, kept, refer: open(), reopen: open };
}

export const field = () => page.getByRole('textbox', { name: 'Line to take' });
export const tool = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** Shows the editor and waits until it can be typed in. */
export async function showReady(...given: Parameters<typeof showEditor>) {
  await import('../../../../entrypoints/desk/editor/written-editor');
  const shown = await showEditor(...given);
  await expect.poll(() => document.activeElement?.matches('[contenteditable="true"]')).toBe(true);
  return shown;
}

export const text = (value: string): WrittenInline => ({ type: 'text', value });
export const line = (...children: (WrittenInline | string)[]): WrittenBlock => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** The element that is edited. */
export function editable(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!found) throw new Error('no editor');
  return found;
}

/** React lets go of the store in a later task, and the store is deleted after this. */
export const settled = () => new Promise((done) => setTimeout(done, 20));

afterEach(async () => {
  close();
  await settled();
  localStorage.clear();
});
