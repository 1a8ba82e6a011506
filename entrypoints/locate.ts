import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Mark } from '../lib/anchoring/mark-range';
import { lookAtPage } from '../lib/capture/look-at-page';
import type { LookRequest } from '../lib/model/look-request';

declare global {
  /** Left by the worker in the isolated world before it runs this script. */
  var rapporteurLook: LookRequest | undefined;
  /** Left by this script for the next time that it runs here. */
  var rapporteurMark: Mark | undefined;
}

export default defineUnlistedScript(() => {
  const request = globalThis.rapporteurLook ?? { clips: [], mark: null };
  globalThis.rapporteurLook = undefined;
  globalThis.rapporteurMark ??= {};
  return lookAtPage(window, request, globalThis.rapporteurMark);
});
