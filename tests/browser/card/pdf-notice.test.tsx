import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PdfNotice } from '../../../components/pdf-notice';
import type { ClipView } from '../../../lib/model/clip-view';
import type { PdfCheck } from '../../../lib/model/pdf-check';
import type { PdfNote } from '../../../lib/model/pdf-note';
import { pdfTroubleSchema } from '../../../lib/model/pdf-reading';
import { pdfWords } from '../../../lib/words/pdf-words';
import { makeClip, makeSource, quoted } from '../../unit/briefing/records';
import { clear, render } from './render';

beforeEach(clear);

const source = makeSource(1, { title: 'Arrivals by the river' });
const viewOf = (changes: Partial<ClipView['clip']> = {}): ClipView => ({
  clip: makeClip(1, source, quoted('There were 61,0121 persons in the valley.'), changes),
  source,
  tags: [],
});
const nothing: PdfCheck = { hasText: null, pages: [], damage: [] };

async function show(view: ClipView, check: Partial<PdfCheck> = {}, note: PdfNote | null = null) {
  const kept: number[] = [];
  const marks: string[] = [];
  await render(
    <PdfNotice
      view={view}
      note={note}
      check={async () => ({ ...nothing, ...check })}
      keepPage={async (number) => kept.push(number) > 0}
      markWording={(wording) => marks.push(wording)}
    />,
  );
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBeTruthy();
  return { kept, marks, said: () => document.querySelector('[role=status]')?.textContent };
}

const field = () => page.getByLabelText(pdfWords.pageField);

test('where the page is known it is told and nothing is asked', async () => {
  const { said } = await show(viewOf({ pdfPage: { number: 6, label: 'iv' } }), { hasText: true });
  expect(said()).toBe('In the file: page iv (6 of the file)');
  expect(document.querySelector('form')).toBeNull();
});

test('while the file is read, it says so and asks for nothing', async () => {
  const { said } = await show(viewOf(), {}, { state: 'reading', since: 0 });
  expect(said()).toBe(pdfWords.reading);
  expect(document.querySelector('form')).toBeNull();
});

test.each(pdfTroubleSchema.options)(
  'a file that is %s has its sentence, and its page is asked for',
  async (trouble) => {
    const { said, kept } = await show(viewOf(), {}, { state: 'trouble', trouble });
    expect(said()).toBe(pdfWords.trouble[trouble]);
    await field().fill('14');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept).toEqual([14]);
  },
);

test('what is no page is not kept, and the field says what is wanted', async () => {
  const { kept } = await show(viewOf(), { hasText: true });
  for (const typed of ['0', 'iv', '-3', '']) {
    await field().fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(pdfWords.pageWrong)).toBeVisible();
  }
  expect(kept).toEqual([]);
});

test('of several pages one press keeps the right one', async () => {
  const { kept, said } = await show(viewOf(), { hasText: true, pages: [3, 7, 12] });
  expect(said()).toBe(pdfWords.severalPages([3, 7, 12]));
  await page.getByRole('button', { name: pdfWords.pageButton(7) }).click();
  await expect.poll(() => kept).toEqual([7]);
});

test('a file of pictures says how to keep what it shows', async () => {
  expect((await show(viewOf(), { hasText: false })).said()).toBe(pdfWords.noText);
});

test('places that look damaged are shown with their words, until the person says that she compared them', async () => {
  const damage: PdfCheck['damage'] = [{ at: 11, length: 7, kind: 'glued-mark' }];
  const { marks } = await show(viewOf({ wording: 'doubtful' }), { hasText: true, damage });
  expect(document.querySelector('mark')?.textContent).toBe('61,0121');
  await page.getByRole('button', { name: pdfWords.compare }).click();
  expect(marks).toEqual(['checked']);
  await show(viewOf({ wording: 'checked' }), { hasText: true, damage });
  expect(document.querySelector('mark')).toBeNull();
  await expect.element(page.getByText(pdfWords.compared)).toBeVisible();
});
