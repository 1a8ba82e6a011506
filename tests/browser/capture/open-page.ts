/** Puts a page of its own on screen, with styles and scripts at work, under an http address. */
export function openPage(html: string): Window {
  const frame = document.createElement('iframe');
  frame.style.width = '900px';
  frame.style.height = '700px';
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error('the browser made no window');
  view.document.open();
  view.document.write(html);
  view.document.close();
  return view;
}

/** Selects from the first to the last of the elements that a selector finds, or part of one text. */
export function select(view: Window, selector: string, from?: number, to?: number): void {
  const found = [...view.document.querySelectorAll(selector)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) throw new Error(`nothing is ${selector}`);
  const range = view.document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  if (from !== undefined && first.firstChild) range.setStart(first.firstChild, from);
  if (to !== undefined && last.lastChild) range.setEnd(last.lastChild, to);
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

export function closePages(): void {
  document.body.replaceChildren();
}
