import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsFrom, scriptsOfPage } from './scripts-of-page.mjs';
import { zippedBytes } from './zipped-bytes.mjs';

/** pdf.js and its worker: loaded by a page that nobody sees, when a PDF file is clipped. @param {string} name */
const isPdfReader = (name) => /(?:read-with-limit|pdf\.worker)[^/\\]*\.m?js$/.test(name);

/**
 * @param {string} folder of a build
 * @returns {{ what: string, bytes: number, limit: number | null }[]}
 */
export function buildSizes(folder) {
  const script = (name) => readFileSync(join(folder, name)).length;
  const page = (name, startsAhead = false) =>
    scriptsOfPage(folder, name, startsAhead).reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
      0,
    );
  return [
    { what: 'capture script, minified', bytes: script('capture.js'), limit: 40_000 },
    { what: 'what comes with it for a picture', bytes: script('capture-image.js'), limit: null },
    { what: "clip card's initial JavaScript, gzipped", bytes: page('popup.html', true), limit: 150_000 },
    { what: "agenda board's initial JavaScript, gzipped", bytes: page('sidepanel.html'), limit: null },
    { what: "desk's initial JavaScript, gzipped", bytes: page('desk.html'), limit: null },
    {
      what: 'worker with what it shares, minified',
      bytes: scriptsFrom([join(folder, 'background.js')]).reduce((sum, file) => sum + readFileSync(file).length, 0),
      limit: 435_000, // with React, which it must not share, it would be half as large again
    },
    {
      what: 'build without the PDF reader, zipped',
      bytes: zippedBytes(folder, (name) => !isPdfReader(name)),
      limit: 1_048_576, // 1 MB, which the proof of nothing lost and the packs fill
    },
    { what: 'PDF reader, zipped', bytes: zippedBytes(folder, isPdfReader), limit: null },
  ];
}
