import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../lib/capture/capture-page';
import type { CaptureResult } from '../lib/model/capture-draft';
import type { CaptureRequest } from '../lib/model/capture-request';

declare global {
  /** Left in the isolated world for the worker, which calls it with what is asked for. */
  var rapporteurCapture: ((request: CaptureRequest) => Promise<CaptureResult>) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.rapporteurCapture = (request) => capturePage(window, request, globalThis.rapporteurImage);
});
