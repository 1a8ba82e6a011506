import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../lib/capture/capture-page';
import type { CaptureRequest } from '../lib/model/capture-request';

declare global {
  /** Left by the worker in the isolated world before it runs this script. */
  var rapporteurRequest: CaptureRequest | undefined;
}

export default defineUnlistedScript(() => capturePage(window, globalThis.rapporteurRequest ?? { kind: 'auto' }));
