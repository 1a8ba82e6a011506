import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import { arabicFlow } from '../../unit/briefing/arabic-flow';
import { docxParts, textIn } from '../../unit/briefing/docx/docx-parts';
import { frenchFlow } from '../../unit/briefing/french-flow';
import { hostileFlow } from '../../unit/briefing/hostile-flow';
import { sampleFlow } from '../../unit/briefing/sample-flow';
import docxWorker from './docx-worker?worker';

/** What the browser's XML parser, which forgives nothing, says against a text; empty for XML. */
function complaint(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return parsed.querySelector('parsererror')?.textContent ?? '';
}

describe('a Word file made in the browser', () => {
  test.each(Object.entries({ sampleFlow, arabicFlow, frenchFlow, hostileFlow }))(
    'has only parts that are XML, for %s',
    async (_name, flow) => {
      const parts = docxParts(await renderDocx(flow, { paper: 'A4' }));
      expect(parts.size).toBeGreaterThan(12);
      for (const [name, xml] of parts) expect(complaint(xml), name).toBe('');
    },
  );

  test('would not be XML with a part broken', () => {
    expect(complaint('<w:p xmlns:w="x"><w:r></w:p>')).not.toBe('');
  });

  test('can be made in a thread, which has no document', async () => {
    const worker = new docxWorker();
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data));
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(sampleFlow);
    });
    worker.terminate();
    expect(textIn(docxParts(bytes).get('word/document.xml') ?? '')).toContain('Regional working group, August');
  });
});
