import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageHtml } from '../lib/capture/page-html';

export default defineUnlistedScript(() => pageHtml(window));
