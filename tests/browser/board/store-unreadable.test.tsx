import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FailureBoundary } from '../../../components/failure-boundary';
import { Board } from '../../../entrypoints/sidepanel/board';
import { failureReason } from '../../../lib/store/failure-reason';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { refusalWords } from '../../../lib/words/refusal-words';
import { clipOf } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { clipRow } from './show-board';

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  vi.restoreAllMocks();
});

function show(db: RapporteurDatabase) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  root.render(
    <FailureBoundary reasonOf={failureReason}>
      <Board
        db={db}
        agendaChanged={() => {}}
        shortcut={null}
        show={{ show: async () => ({ ok: false, reason: 'no-answer' }), ask: async () => false }}
      />
    </FailureBoundary>,
  );
}

describe('a store that cannot be read', () => {
  test('is told instead of an empty panel, and the next try can succeed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what the boundary catches
    const db = freshStore();
    await clipOf(db, 'Waiting one');
    const failing = vi.spyOn(db.settings, 'get').mockRejectedValue(new DOMException('disk', 'UnknownError'));
    show(db);
    await expect.element(page.getByRole('heading', { name: 'Your clips cannot be shown' })).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent(refusalWords['not-shown'].happened);
    failing.mockRestore();
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(clipRow('Waiting one')).toBeVisible();
  });
});
