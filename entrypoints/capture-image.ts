import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureImage } from '../lib/capture/capture-image';

declare global {
  /** Left in the isolated world for `capture.js`: few clips are pictures, so what reads them is put into a page only then. */
  var rapporteurImage: typeof captureImage | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.rapporteurImage = captureImage;
});
