import { useRef, useSyncExternalStore } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WrittenEditor } from '../../../../entrypoints/desk/editor/written-editor';
import { writtenForm } from '../../../../entrypoints/desk/editor/written-form';
import { WrittenMeanwhile } from '../../../../entrypoints/desk/editor/written-meanwhile';
import type { WrittenProps } from '../../../../entrypoints/desk/editor/written-props';
import { createDraftJournal } from '../../../../lib/messaging/draft-journal';
import { editable, field, line, showEditor, text } from './show-editor';

/** Tells when the part of the product that holds the editor has come. */
const gate = { opened: false, open: () => {} };
function watchGate(tell: () => void) {
  gate.open = () => {
    gate.opened = true;
    tell();
  };
  return () => {};
}

/** What `AutosaveWritten` does, with an editor that comes when the test wants it. */
function GatedWritten(props: WrittenProps) {
  const opened = useSyncExternalStore(watchGate, () => gate.opened);
  const focused = useRef(props.autoFocus ?? false);
  return opened ? <WrittenEditor {...props} focused={focused} /> : <WrittenMeanwhile {...props} focused={focused} />;
}

const journal = createDraftJournal(localStorage);

test('until the editor is there the text can be read, and what is typed goes on at its end', async () => {
  const clipId = crypto.randomUUID();
  const stored = [
    { type: 'heading' as const, depth: 1 as const, children: [text('Head')] },
    { type: 'list' as const, ordered: true, items: [[line('item')]] },
    line('Words ', { type: 'clip', clipId }, { type: 'link', url: 'https://example.org/', children: [text('link')] }),
  ];
  const references = { clips: [{ clipId, title: 'IOM', words: 'quote', topic: '' }], figures: [] };
  const { kept } = await showEditor(stored, references, GatedWritten);
  await expect.element(page.getByRole('heading', { name: 'Head' })).toBeVisible();
  await expect.element(page.getByText('“quote” IOM')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'link' })).toHaveAttribute('href', 'https://example.org/');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard(', typed{Enter}early');
  expect(document.querySelector('[contenteditable]')).toBeNull();
  const typed = [...stored.slice(0, 2), { ...line(', typed') }, line('early')];
  const last = stored[2];
  if (last?.type === 'paragraph') typed[2] = line(...last.children, ', typed');
  await expect.poll(() => journal.all()).toMatchObject([{ text: writtenForm.toLine(typed) }]);
  gate.open();
  await expect.poll(() => document.activeElement?.matches('[contenteditable="true"]')).toBe(true);
  expect(editable().innerText).toContain('early');
  await userEvent.keyboard('!');
  await expect.poll(kept).toEqual([...typed.slice(0, 3), line('early!')]);
  await expect.poll(() => journal.all()).toEqual([]);
});
