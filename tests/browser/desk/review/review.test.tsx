import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { read, sampleReading } from '../../../unit/desk/review/sample-draft';
import { sampleDocument } from './sample-document';
import { accept, fieldOf, showReview } from './show-review';

const marked = () => [...document.querySelectorAll('[data-marked]')].map((line) => line.getAttribute('data-line'));
const lineOf = (text: string) => page.getByLabelText('The document', { exact: true }).getByText(text);
const dateField = () => page.getByLabelText('Date check this');

test('the document stands beside what was read: headings, points, tables and links', async () => {
  await showReview();
  await expect.element(lineOf('Harbour Group')).toBeVisible();
  await expect.element(page.getByRole('columnheader', { name: 'Action' })).toBeVisible();
  await expect.element(page.getByTitle('Leads to https://data.example.org/plan')).toHaveTextContent('plan');
  expect(lineOf('It begins in May').element().closest('p')?.textContent).toContain('•');
});

test('uncertain values are told in words and counted, another candidate is one click away', async () => {
  await showReview();
  await expect.element(page.getByText('4 to check')).toBeVisible();
  await expect.element(dateField()).toHaveValue('2024-03-04');
  await page.getByRole('button', { name: 'Use 3 Apr 2024' }).click();
  const date = page.getByLabelText('Date', { exact: true }).first();
  await expect.element(date).toHaveValue('2024-04-03');
  await expect.element(date).toHaveFocus();
  await expect.element(page.getByText('3 to check')).toBeVisible();
  await page.getByRole('button', { name: 'It is right: Time zone' }).click();
  await page.getByRole('button', { name: 'It is right: Al' }).click();
  await page.getByRole('button', { name: 'It is right: Next meeting' }).click();
  await expect.element(page.getByText('none to check')).toBeVisible();
});

test('F2 goes from one uncertain value to the next, and round', async () => {
  await showReview();
  await page.getByRole('button', { name: /^Next to check/ }).click();
  await expect.element(dateField()).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByLabelText('Time zone check this')).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByRole('radio', { name: 'There is a next meeting' })).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await expect.element(page.getByLabelText('Organisation: Al')).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await expect.element(dateField()).toHaveFocus();
});

test('a value that has the focus or the pointer marks its lines in the document', async () => {
  await showReview();
  dateField().element().focus();
  expect(marked()).toEqual(['1']);
  page.getByLabelText('Title of item 3').element().focus();
  expect(marked()).toEqual(['8', '9', '10']);
  await userEvent.hover(page.getByLabelText('Action 2: What is to be done'));
  await expect.poll(marked).toEqual(['13']);
});

test('F8 and the sign lead to the line, Enter and a click lead back to the value', async () => {
  await showReview();
  dateField().element().focus();
  await userEvent.keyboard('{F8}');
  await expect.element(lineOf('03/04/2024')).toBeInTheDocument();
  expect(document.activeElement?.getAttribute('data-line')).toBe('1');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-line')).toBe('2');
  await userEvent.keyboard('{Enter}');
  await expect.element(fieldOf('The meeting', 'Place')).toHaveFocus();
  await lineOf('Share the plan').click();
  await expect.element(page.getByLabelText('Action 1: What is to be done')).toHaveFocus();
  await lineOf('Two were closed.').click();
  await expect.element(page.getByLabelText('Title of item 1')).toHaveFocus();
  await page.getByRole('button', { name: 'Show in the document: Dredging' }).click();
  expect(document.activeElement?.getAttribute('data-line')).toBe('8');
});

test('each item says whether it goes on and why, and the button says what will happen', async () => {
  await showReview();
  await expect
    .element(accept())
    .toHaveTextContent(
      'Keep the minutes of 4 Mar 2024 and make the meeting of 15 May 2024 with 2 items and 1 open action',
    );
  const dredging = page.getByLabelText('Goes on to the next agenda: Dredging');
  await expect.element(dredging).toBeChecked();
  await expect.element(page.getByText('(has open actions)')).toBeVisible();
  await page.getByLabelText('Status').first().selectOptions('done');
  await expect.element(dredging).not.toBeChecked();
  await page.getByLabelText('Goes on to the next agenda: Berths').click();
  await expect.element(page.getByText('(your choice)')).toBeVisible();
  await expect
    .element(accept())
    .toHaveTextContent('Keep the minutes of 4 Mar 2024 and make the meeting of 15 May 2024 with 2 items');
  await page.getByRole('radio', { name: 'None is stated' }).click();
  await expect.element(accept()).toHaveTextContent('Keep the minutes of 4 Mar 2024');
});

test('what was said, its links and its figures are counted and shown on demand; a figure can be left out', async () => {
  await showReview();
  await page.getByText('1 paragraph, 1 link, 1 figure').click();
  await expect.element(page.getByRole('link', { name: 'https://data.example.org/plan' })).toBeVisible();
  await page.getByRole('button', { name: 'Do not keep the figure 27' }).click();
  await expect.element(page.getByText('1 paragraph, 1 link', { exact: true })).toBeVisible();
});

test('changing a presence moves the row to its group, with the focus', async () => {
  await showReview();
  const presence = page.getByLabelText('Presence: Bo');
  await presence.selectOptions('absent');
  await expect.element(page.getByRole('heading', { name: 'Absent 1' })).toBeVisible();
  await expect.element(presence).toHaveFocus();
  await page.getByRole('button', { name: 'Remove from the attendance: Cy' }).click();
  await expect.element(page.getByRole('heading', { name: 'Present 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a person or an organisation' }).click();
  await expect.element(page.getByLabelText('Organisation: new entry')).toHaveFocus();
});

test('an answer that cannot stand is named, has the focus, and nothing is stored', async () => {
  const { db } = await showReview();
  await page.getByLabelText('Title of item 1').fill('');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Give the item a title, or remove it.')).toBeVisible();
  await expect.element(page.getByText('1 answer cannot stand yet.')).toBeVisible();
  await expect.element(page.getByLabelText('Title of item 1')).toHaveFocus();
  expect(await db.meetings.count()).toBe(0);
  await page.getByRole('button', { name: 'This is no item: new item' }).click();
  await expect.element(page.getByLabelText('Title of item 1')).toHaveValue('Any other business');
  await expect.element(page.getByText('1 answer cannot stand yet.')).not.toBeInTheDocument();
});

test('words that run from right to left do so in the document and in the fields', async () => {
  const title = 'أرقام الوصول';
  const [first, ...rest] = sampleReading.items;
  if (!first) throw new Error('The sample has items.');
  const lines = sampleDocument.lines.map((line, at) => (at === 5 ? { ...line, text: title } : line));
  await showReview(
    { ...sampleReading, items: [{ ...first, title }, ...rest] },
    { document: { ...sampleDocument, lines } },
  );
  await expect.element(lineOf(title)).toBeVisible();
  expect(getComputedStyle(lineOf(title).element()).direction).toBe('rtl');
  expect(getComputedStyle(page.getByLabelText('Title of item 1').element()).direction).toBe('rtl');
});

test('minutes that state no next meeting say so', async () => {
  await showReview({ ...sampleReading, next: read(null) });
  await expect.element(page.getByRole('radio', { name: 'None is stated' })).toBeChecked();
  await page.getByRole('radio', { name: 'There is a next meeting' }).click();
  await expect.element(accept()).toHaveTextContent('make the next meeting with 2 items');
});
