import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FailureBoundary } from '../../../components/failure-boundary';
import { failureReason } from '../../../lib/store/failure-reason';
import { NewerDataError } from '../../../lib/store/newer-data-error';
import { refusalWords } from '../../../lib/words/refusal-words';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

afterEach(() => vi.restoreAllMocks());

test('a desk that cannot read the store says so instead of staying empty, and the next try can succeed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what the boundary catches
  const db = freshStore();
  const failing = vi.spyOn(db.settings, 'get').mockRejectedValue(new DOMException('disk', 'UnknownError'));
  showDesk(db);
  await expect.element(page.getByRole('alert')).toHaveTextContent(refusalWords['not-shown'].happened);
  failing.mockRestore();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('data of a newer version is named as such', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const Failing = () => {
    throw new NewerDataError();
  };
  root.render(
    <FailureBoundary reasonOf={failureReason}>
      <Failing />
    </FailureBoundary>,
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent(refusalWords['newer-data'].happened);
  root.unmount();
  place.remove();
});
