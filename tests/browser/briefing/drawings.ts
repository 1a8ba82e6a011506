import { strFromU8, unzipSync } from 'fflate';
import { renderClipboardHtml } from '../../../lib/briefing/clipboard/render-clipboard-html';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import type { Flow } from '../../../lib/briefing/flow/flow';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';

/** A flow of one paragraph as a program would draw it. */
export type Drawing = (flow: Flow) => Promise<HTMLElement>;

/** The last paragraph of a page that has ours, in the page's direction. */
function paragraphOf(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const line = [...page.querySelectorAll('p')].at(-1);
  const box = document.createElement('div');
  box.dir = page.documentElement.dir || page.querySelector<HTMLElement>('[dir]')?.dir || 'ltr';
  if (line) box.append(line);
  return box;
}

/** A text as editors and mail show it: each line goes the way of its first letter. */
function plain(source: string): HTMLElement {
  const line = source.split('\n').findLast((each) => each.trim() !== '') ?? '';
  const box = document.createElement('p');
  box.style.unicodeBidi = 'plaintext';
  box.textContent = line;
  return box;
}

async function wordLine(flow: Flow): Promise<Element> {
  const part = unzipSync(await renderDocx(flow, { paper: 'A4' }))['word/document.xml'];
  const xml = new DOMParser().parseFromString(strFromU8(part ?? new Uint8Array()), 'application/xml');
  const line = [...xml.getElementsByTagName('w:p')].findLast((each) => each.textContent.includes('12'));
  if (line === undefined) throw new Error('no line');
  return line;
}

const isOn = (of: Element, name: string) => of.getElementsByTagName(name).length > 0;

/** As Word orders a line: a run that goes the other way is an embedding. @param embeds false: as programs that heed characters alone */
async function word(flow: Flow, embeds: boolean): Promise<HTMLElement> {
  const line = await wordLine(flow);
  const box = document.createElement('p');
  box.dir = isOn(line, 'w:bidi') ? 'rtl' : 'ltr';
  for (const run of line.getElementsByTagName('w:r')) {
    const span = document.createElement('span');
    span.textContent = run.textContent;
    const dir = isOn(run, 'w:rtl') ? 'rtl' : 'ltr';
    if (embeds && dir !== box.dir) span.style.cssText = `unicode-bidi: embed; direction: ${dir}`;
    box.append(span);
  }
  return box;
}

/** Every form in which a briefing leaves. */
export const drawings: Record<string, Drawing> = {
  html: async (flow) => paragraphOf(renderHtml(flow)),
  clipboard: async (flow) => paragraphOf(renderClipboardHtml(flow)),
  markdown: async (flow) => plain(renderMarkdown(flow)),
  'plain text': async (flow) => plain(renderText(flow)),
  'Word, by its runs': async (flow) => word(flow, true),
  'Word, by its characters': async (flow) => word(flow, false),
};
