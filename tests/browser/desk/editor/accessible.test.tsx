import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, line, showReady, text, tool } from './show-editor';

const clipId = crypto.randomUUID();
const references = { clips: [{ clipId, title: 'IOM', words: 'quote', topic: 'Arrivals' }], figures: [] };
const stored = [
  { type: 'heading' as const, depth: 1 as const, children: [text('Head')] },
  line(
    'Words ',
    { type: 'clip', clipId },
    ' and ',
    { type: 'clip', clipId: crypto.randomUUID() },
    {
      type: 'link',
      url: 'https://example.org/',
      children: [text('link')],
    },
  ),
];

async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector('main') ?? document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each(['light', 'dark'])(
  'nothing is found by axe in the %s scheme: text, list of references, field for a link',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.lang = 'en';
    await showReady(stored, references);
    expect(await problems()).toEqual([]);
    await userEvent.keyboard(' @');
    await expect.element(page.getByRole('option')).toBeVisible();
    expect(await problems()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await tool('Link').click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(await problems()).toEqual([]);
    document.documentElement.style.colorScheme = '';
  },
);

test('an empty text says what it is for', async () => {
  await showReady();
  await expect.element(field()).toHaveAttribute('aria-placeholder', 'What is to be said');
  const hint = document.querySelector('[data-hint]');
  expect(hint && getComputedStyle(hint, '::before').content).toBe('"What is to be said"');
  await userEvent.keyboard('x');
  await expect.poll(() => document.querySelector('[data-hint]')).toBeNull();
  expect(await problems()).toEqual([]);
});
