import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WrittenInline } from '../../../../lib/model/written-block';
import { editable, field, line, showReady, text, tool } from './show-editor';

const link = (url: string, words: string): WrittenInline => ({ type: 'link', url, children: [text(words)] });
const address = () => page.getByRole('textbox', { name: 'Address of the link' });

test('Ctrl+K links the selected words, changes the link around the cursor and removes it', async () => {
  const { kept } = await showReady([line('Read this')]);
  await userEvent.keyboard('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}');
  // the browser tells of a selection a moment after it made it: no hand is faster, a machine is
  await expect.poll(() => document.getSelection()?.toString()).toBe('this');
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(address()).toHaveFocus();
  await expect.poll(() => editable().querySelector('[data-chosen]')?.textContent).toBe('this');
  await userEvent.keyboard('example.org/report{Enter}');
  await expect.element(field()).toHaveFocus();
  await expect.poll(kept).toEqual([line('Read ', link('https://example.org/report', 'this'))]);
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}{Control>}k{/Control}');
  await expect.element(address()).toHaveValue('https://example.org/report');
  await userEvent.keyboard('office@example.org{Enter}');
  await expect.poll(kept).toEqual([line('Read ', link('mailto:office@example.org', 'this'))]);
  await tool('Link').click();
  await tool('Remove link').click();
  await expect.poll(kept).toEqual([line('Read this')]);
});

test('without a selection the address becomes the words, and what is typed after it is no link', async () => {
  const { kept } = await showReady();
  await userEvent.keyboard('At {Control>}k{/Control}');
  await expect.element(address()).toHaveFocus();
  await userEvent.keyboard('https://example.org/a?b=1{Enter}');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard(' now');
  await expect.poll(kept).toEqual([line('At ', link('https://example.org/a?b=1', 'example.org/a?b=1'), ' now')]);
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'two words', ''])(
  'the address %j is refused with a reason, and Escape leaves the text as it was',
  async (unsafe) => {
    const { kept, around } = await showReady([line('Words')]);
    await userEvent.keyboard('{Control>}ak{/Control}');
    await expect.element(address()).toHaveFocus();
    if (unsafe) await userEvent.fill(address(), unsafe);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Write an address');
    await expect.element(address()).toHaveAttribute('aria-invalid', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveFocus();
    expect(await kept()).toEqual([line('Words')]);
    expect(around.left).toBe(0);
  },
);
