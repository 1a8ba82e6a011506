import { afterEach, describe, expect, it } from 'vitest';
import { capturePage } from '../../../lib/capture/capture-page';
import { type CaptureDraft, captureResultSchema } from '../../../lib/model/capture-draft';
import type { CaptureRequest } from '../../../lib/model/capture-request';
import { closePages, openPage, select } from './open-page';

afterEach(closePages);

async function draftOf(view: Window, request: CaptureRequest = { kind: 'auto' }): Promise<CaptureDraft> {
  const result = captureResultSchema.parse(await capturePage(view, request));
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.draft;
}

async function reasonOf(view: Window, request: CaptureRequest = { kind: 'auto' }): Promise<string> {
  const result = await capturePage(view, request);
  return result.ok ? 'captured' : result.reason;
}

const news = `<!doctype html><html lang="en"><title>Movements rise in three countries</title><main><h1>Movements rise in three countries</h1>
<p id="lead">Authorities registered a total of <b>11,267</b> persons<sup>1</sup> in the <a href="/q2?jsessionid=1">second quarter</a>.</p>
<p>Of them 8,034 were in one country.</p><script>var hidden = "11,267";</script></main></html>`;

describe('a selection becomes an excerpt', () => {
  it('keeps the exact quote beside its structure', async () => {
    const view = openPage(news);
    select(view, '#lead');
    const draft = await draftOf(view);
    expect(draft.content).toEqual({
      kind: 'excerpt',
      quote: 'Authorities registered a total of 11,267 persons1 in the second quarter.',
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Authorities registered a total of ' },
            { type: 'strong', children: [{ type: 'text', value: '11,267' }] },
            { type: 'text', value: ' persons' },
            { type: 'superscript', children: [{ type: 'text', value: '1' }] },
            { type: 'text', value: ' in the ' },
            {
              type: 'link',
              url: new URL('/q2?jsessionid=1', location.href).href,
              children: [{ type: 'text', value: 'second quarter' }],
            },
            { type: 'text', value: '.' },
          ],
        },
      ],
    });
    expect(draft.selectors.map((selector) => selector.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(draft.fragmentUrl).toContain('#:~:text=');
    expect(draft.snapshot?.text).toContain('Of them 8,034');
    expect(draft.snapshot?.text).not.toContain('hidden');
  });

  it('clips the page where nothing is selected', async () => {
    const draft = await draftOf(openPage(news));
    expect(draft.content.kind).toBe('page');
    expect(draft.source.title.chosen?.value).toBe('Movements rise in three countries');
    expect(draft.fragmentUrl).toBeNull();
  });
});

describe('what is not there yet is refused', () => {
  it('a page with nothing on it', async () => {
    expect(await reasonOf(openPage('<title>x</title><body></body>'))).toBe('empty-page');
  });
});
