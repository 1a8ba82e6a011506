import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../lib/capture/capture-page';
import type { CaptureRequest } from '../lib/model/capture-request';

declare global {
  /** Left by the worker in the isolated world before it runs this script; absent where it asks for `auto`. */
  var rapporteurRequest: CaptureRequest | undefined;
}

export default defineUnlistedScript(() => {
  const request = globalThis.rapporteurRequest ?? { kind: 'auto' };
  globalThis.rapporteurRequest = undefined; // the next clip of this page asks for itself
  return capturePage(window, request, globalThis.rapporteurImage);
});
