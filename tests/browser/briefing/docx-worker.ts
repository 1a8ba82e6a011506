import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import type { Flow } from '../../../lib/briefing/flow/flow';

/** Makes a Word file in a thread, where there is no document. */
addEventListener('message', async ({ data }: MessageEvent<Flow>) => {
  postMessage(await renderDocx(data, { paper: 'A4' }));
});
