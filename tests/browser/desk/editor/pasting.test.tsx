import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WrittenInline } from '../../../../lib/model/written-block';
import { underDeskPolicy } from './desk-policy';
import { editable, line, noReferences, showReady, text, tool } from './show-editor';

const strong = (value: string): WrittenInline => ({ type: 'strong', children: [text(value)] });
const bullets = (...items: string[]) => ({
  type: 'list' as const,
  ordered: false,
  items: items.map((item) => [line(item)]),
});

let violations: () => string[];
beforeEach(() => {
  violations = underDeskPolicy();
});
afterEach(async () => {
  await new Promise((told) => setTimeout(told)); // violations are told in a later task
  expect(violations()).toEqual([]);
});

function transferOf(forms: Record<string, string>): DataTransfer {
  const data = new DataTransfer();
  for (const [type, value] of Object.entries(forms)) data.setData(type, value);
  return data;
}

function paste(html: string, plain = '') {
  const clipboardData = transferOf({ 'text/html': html, 'text/plain': plain });
  editable().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** What a copy or a cut of the selection puts on the clipboard. */
function copied(type: 'copy' | 'cut' = 'copy'): DataTransfer {
  const clipboardData = new DataTransfer();
  editable().dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }));
  return clipboardData;
}

test('the policy of the desk holds here: a string never becomes mark-up', async () => {
  const place = document.createElement('div');
  expect(() => {
    place.innerHTML = '<p>no</p>';
  }).toThrow(TypeError);
  await expect.poll(violations).toHaveLength(1);
});

test('one pasted paragraph joins the line, and several part it', async () => {
  const { kept } = await showReady([line('ab')]);
  await userEvent.keyboard('{ArrowLeft}');
  // The editor reads where the caret went a moment after the key.
  await new Promise((read) => setTimeout(read, 100));
  paste('<p>x <b>y</b></p>');
  await expect.poll(kept).toEqual([line('ax ', strong('y'), 'b')]);
  paste('<p>1</p><ul><li>2<li>3</ul><p>4</p>');
  await expect.poll(kept).toEqual([line('ax ', strong('y'), '1'), bullets('2', '3'), line('4b')]);
});

test('a list pasted into an empty text leaves no empty line before it', async () => {
  const { kept } = await showReady();
  paste('<ul><li>one<li>two</ul>');
  await expect.poll(kept).toEqual([bullets('one', 'two')]);
});

test('a list pasted into an item goes on with its list', async () => {
  const { kept } = await showReady([bullets('zero', 'first ')]);
  paste('<ul><li>one<li>two</ul>');
  await expect.poll(async () => JSON.stringify(await kept())).toContain('two');
  expect(
    editable()
      .innerText.split(/\n+/)
      .map((item) => item.trim())
      .filter(Boolean)
      .join('|'),
  ).toMatch(/^zero\|first ?\|?one\|two$/);
});

test('plain text becomes paragraphs and lists', async () => {
  const { kept } = await showReady();
  paste('', 'Two things:\n- one\n- two\n\nDone');
  await expect.poll(kept).toEqual([line('Two things:'), bullets('one', 'two'), line('Done')]);
});

test('an address pasted on selected words links them, and by itself is a link', async () => {
  const { kept } = await showReady([line('words')]);
  await userEvent.keyboard('{Control>}a{/Control}');
  paste('<a href="https://example.org/">https://example.org/</a>', 'https://example.org/');
  const link = (words: string): WrittenInline => ({
    type: 'link',
    url: 'https://example.org/',
    children: [text(words)],
  });
  await expect.poll(kept).toEqual([line(link('words'))]);
  await userEvent.keyboard('{End}');
  await expect.element(tool('Link')).toHaveAttribute('aria-pressed', 'false'); // the cursor has left the link
  await userEvent.keyboard(' ');
  paste('', 'https://example.org/');
  await expect.poll(kept).toEqual([line(link('words'), ' ', link('https://example.org/'))]);
});

test('a hostile paste leaves its words and nothing else', async () => {
  const { kept } = await showReady();
  Object.assign(globalThis, { ran: 0 });
  paste(`<img src=x onerror="ran = 1"><script>ran = 1</script><svg onload="ran = 1"></svg><p onmouseover="ran = 1">
    <a href="javascript:ran=1">one</a> <a href="vbscript:ran=1">two</a></p><iframe srcdoc="<script>parent.ran=1</script>"></iframe>
    <span data-reference="clip" data-clip-id="x" contenteditable="false">three</span><template><p>no</template><style>* { display: none }</style>`);
  await expect.poll(kept).toEqual([line('one two'), line('three')]);
  expect(globalThis).toMatchObject({ ran: 0 });
  expect(editable().querySelectorAll('img, script, svg, iframe, style, a, template')).toHaveLength(0);
});

test('ten thousand nested elements, or a megabyte, come in as their plain text without delay', async () => {
  const { kept } = await showReady();
  paste(`${'<div><b>'.repeat(10_000)}deep`, 'deep');
  await expect.poll(kept).toEqual([line('deep')]);
  paste(`<p>${'<i>a</i>'.repeat(150_000)}</p>`, ' wide');
  await expect.poll(kept).toEqual([line('deep wide')]);
  paste('', 'x'.repeat(1_000_000));
  await expect.element(page.getByText('This is more than fits in')).toBeVisible();
  await userEvent.keyboard('!');
  await expect.element(page.getByText('This is more than fits in')).not.toBeInTheDocument();
  await expect.poll(kept).toEqual([line('deep wide!')]);
});

test('a copy goes out as HTML and plain text, and back into an editor with its references and spaces', async () => {
  const clipId = crypto.randomUUID();
  const clip = { clipId, title: 'IOM', words: '11,267 <arrivals>', topic: 'Arrivals' };
  const stored = [
    line('Two  spaces, ', { type: 'clip', clipId }),
    { type: 'heading' as const, depth: 1 as const, children: [text('Head')] },
    { type: 'list' as const, ordered: true, items: [[line(strong('a'))], [line('b'), bullets('c')]] },
  ];
  const { kept } = await showReady(stored, { ...noReferences, clips: [clip] });
  await userEvent.keyboard('{Control>}a{/Control}');
  const data = copied();
  expect(data.getData('text/plain')).toBe('Two  spaces, “11,267 <arrivals>” IOM\n\nHead\n\n1. a\n2. b\n   - c');
  expect(data.getData('text/html').replace(/ data-pm-slice="[^"]*"/, '')).toBe(
    '<p>Two  spaces, <span>“11,267 &lt;arrivals&gt;” IOM</span></p><h2>Head</h2><ol><li><p><strong>a</strong></p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ol>',
  );
  const cut = copied('cut');
  await expect.poll(kept).toEqual([]);
  editable().dispatchEvent(new ClipboardEvent('paste', { clipboardData: cut, bubbles: true, cancelable: true }));
  await expect.poll(kept).toEqual(stored);
});

test('the clipboard of the browser carries it all the same', async () => {
  const { kept } = await showReady([line('a  b ', strong('c'))]);
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.cut();
  await expect.poll(kept).toEqual([]);
  await userEvent.paste();
  await expect.poll(kept).toEqual([line('a  b ', strong('c'))]);
});

test.each([
  '{',
  '[]',
  '{"text":[{"type":"script"}],"openStart":0,"openEnd":0}',
  '{"text":[],"openStart":-1,"openEnd":1e9}',
])('a clipboard that pretends to be ours, %j, falls back to its words', async (forged) => {
  const { kept } = await showReady();
  const clipboardData = transferOf({ 'application/x-rapporteur-text': forged, 'text/plain': 'words' });
  editable().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.poll(kept).toEqual([line('words')]);
});

test('what is dropped comes in at the place where it is dropped, read by the same door', async () => {
  const { kept } = await showReady([line('first'), line('second')]);
  const [first] = editable().querySelectorAll('p');
  const place = first?.getBoundingClientRect() ?? new DOMRect();
  const dataTransfer = transferOf({
    'text/html': '<p><b>dropped</b><img src=x onerror=alert(1)></p>',
    'text/plain': 'no',
  });
  const at = { clientX: place.left + 1, clientY: place.top + 5 };
  editable().dispatchEvent(new DragEvent('drop', { dataTransfer, ...at, bubbles: true, cancelable: true }));
  await expect.poll(kept).toEqual([line(strong('dropped'), 'first'), line('second')]);
});

test('a reference is dragged to another place of the text', async () => {
  const clipId = crypto.randomUUID();
  const clip: WrittenInline = { type: 'clip', clipId };
  const { kept } = await showReady([line('first ', clip), line('second')]);
  await userEvent.dragAndDrop(
    editable().querySelector('[data-reference]') ?? editable(),
    editable().children[1] ?? editable(),
    {
      targetPosition: { x: 1, y: 5 },
    },
  );
  await expect.poll(kept).toEqual([line('first '), line(clip, 'second')]);
});

test('a file that is dropped is left to the desk', async () => {
  const { kept } = await showReady([line('first')]);
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], 'minutes.txt', { type: 'text/plain' }));
  const dropped = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  let reached = false;
  window.addEventListener(
    'drop',
    () => {
      reached = true;
    },
    { once: true },
  );
  editable().dispatchEvent(dropped);
  expect(reached).toBe(true);
  expect(dropped.defaultPrevented).toBe(false);
  expect(await kept()).toEqual([line('first')]);
});

test('the browser itself never puts mark-up in, and its menu takes back by our history', async () => {
  const { kept } = await showReady([line('Words')]);
  await userEvent.keyboard('!');
  await expect.poll(kept).toEqual([line('Words!')]);
  const input = (inputType: string) => {
    const event = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true });
    editable().dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(['insertFromPaste', 'insertFromDrop', 'formatUnderline', 'insertText'].map(input)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(input('historyUndo')).toBe(true);
  await expect.poll(kept).toEqual([line('Words')]);
});

test('typing, setting, linking and referring break no rule of the policy', async () => {
  const clipId = crypto.randomUUID();
  const { kept } = await showReady([], { ...noReferences, clips: [{ clipId, title: 'T', words: '', topic: '' }] });
  await userEvent.keyboard('- a{Enter}**b** {Control>}k{/Control}');
  await userEvent.keyboard('example.org{Enter} @{Enter}');
  await expect.poll(async () => JSON.stringify(await kept())).toContain(clipId);
});
