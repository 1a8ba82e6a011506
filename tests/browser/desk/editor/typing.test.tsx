import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WrittenBlock, WrittenInline } from '../../../../lib/model/written-block';
import { writeTopic } from '../../../../lib/services/write-topic';
import { field, line, settled, showReady, text, tool } from './show-editor';

const list = (ordered: boolean, ...items: WrittenBlock[][]): WrittenBlock => ({ type: 'list', ordered, items });

test('what is typed is kept after a pause, as paragraphs and breaks', async () => {
  const { kept } = await showReady();
  await userEvent.keyboard('One{Shift>}{Enter}{/Shift}two{Enter}three');
  await expect.poll(kept).toEqual([line(text('One'), { type: 'break' }, text('two')), line(text('three'))]);
  await expect.element(page.getByText('Kept', { exact: true })).toBeVisible();
});

test('bold and italics by their keys, and bold by its stars', async () => {
  const { kept } = await showReady();
  await userEvent.keyboard(
    'a {Control>}b{/Control}b{Control>}b{/Control} {Control>}i{/Control}c{Control>}i{/Control} **d e** f',
  );
  const strong = (value: string): WrittenInline => ({ type: 'strong', children: [text(value)] });
  const emphasis: WrittenInline = { type: 'emphasis', children: [text('c')] };
  await expect
    .poll(kept)
    .toEqual([line(text('a '), strong('b'), text(' '), emphasis, text(' '), strong('d e'), text(' f'))]);
});

test('signs at the start of a line make lists and headings, and Backspace takes that back', async () => {
  const { kept } = await showReady();
  await userEvent.keyboard(
    '# Head{Enter}## Sub{Enter}- one{Enter}two{Enter}{Enter}1. first{Enter}{Enter}# {Backspace}no head',
  );
  await expect
    .poll(kept)
    .toEqual([
      { type: 'heading', depth: 1, children: [text('Head')] },
      { type: 'heading', depth: 2, children: [text('Sub')] },
      list(false, [line(text('one'))], [line(text('two'))]),
      list(true, [line(text('first'))]),
      line(text('# no head')),
    ]);
});

test('Tab makes an inner list and Shift+Tab takes it out; elsewhere Tab goes on', async () => {
  const { kept, around } = await showReady();
  await userEvent.keyboard('{Control>}{Shift>}8{/Shift}{/Control}one{Enter}two');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}three');
  await userEvent.tab({ shift: true });
  await expect
    .poll(kept)
    .toEqual([list(false, [line(text('one')), list(false, [line(text('two'))])], [line(text('three'))])]);
  await userEvent.keyboard('{Enter}{Enter}out');
  await userEvent.tab();
  await expect.element(tool('after')).toHaveFocus();
  await expect.poll(() => around.left).toBe(1);
});

test('tools of the toolbar set the text, and say how it is set', async () => {
  const { kept } = await showReady([line(text('Words'))]);
  await tool('Numbered list').click();
  await expect.element(tool('Numbered list')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(tool('Heading')).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(kept).toEqual([list(true, [line(text('Words'))])]);
  await tool('Bulleted list').click();
  await expect.poll(kept).toEqual([list(false, [line(text('Words'))])]);
  await tool('Bulleted list').click();
  await tool('Subheading').click();
  await expect.poll(kept).toEqual([{ type: 'heading', depth: 2, children: [text('Words')] }]);
  await expect.element(field()).toHaveFocus();
  await tool('Subheading').click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await tool('Italic').click();
  await expect.poll(kept).toEqual([line({ type: 'emphasis', children: [text('Words')] })]);
});

test('the toolbar is one stop; arrows walk in it, Alt+F10 leads there and Escape back', async () => {
  await showReady();
  await userEvent.keyboard('{Alt>}{F10}{/Alt}');
  await expect.element(tool('Heading')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(tool('Insert clip or figure')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
  await expect.element(tool('Bold')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(tool('before')).toHaveFocus();
  await userEvent.tab();
  await expect.element(tool('Bold')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(field()).toHaveFocus();
});

test('the undo key takes back what was typed here, also from the toolbar, and never what was done on the desk', async () => {
  const { kept, db, topicId } = await showReady([line(text('Stored'))]);
  await writeTopic(db, { topicId, ask: [line('Done before')] });
  const before = async () => (await db.topics.get(topicId))?.ask;
  await userEvent.keyboard('{Control>}z{/Control}');
  await settled();
  expect(await before()).toEqual([line('Done before')]);
  await userEvent.keyboard('!');
  await expect.poll(kept).toEqual([line(text('Stored!'))]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(kept).toEqual([line(text('Stored'))]);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(kept).toEqual([line(text('Stored!'))]);
  await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}{Alt>}{F10}{/Alt}{Control>}z{/Control}');
  await expect.poll(kept).toEqual([line(text('Stored'))]);
});

test('Escape leaves the text and offers to take back what was written', async () => {
  const { around } = await showReady();
  await userEvent.keyboard('Words{Escape}');
  await expect.poll(() => around).toEqual({ left: 1, escaped: 1 });
  await expect.element(page.getByTestId('offered')).toHaveTextContent('write-topic');
});

test('a word right to left has its own direction, and so has the marker of its item', async () => {
  await showReady([line(text('مرحبا')), list(false, [line(text('مرحبا'))], [line(text('left'))])]);
  const [arabic] = document.querySelectorAll('[role="textbox"] > p');
  expect(arabic?.matches(':dir(rtl)')).toBe(true);
  const directions = [...document.querySelectorAll('[role="textbox"] li')].map(
    (item) => getComputedStyle(item).direction,
  );
  expect(directions).toEqual(['rtl', 'ltr']);
});
