import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from '../driver/extension-folder';
import { loadedFromElsewhere, unknownDoors, unknownDoorsOf } from '../prove/unknown-doors';
import { expect, test } from './support/fixtures';

test('no built script names a door to the network or from text to code without a reason', () => {
  expect(unknownDoors(extensionFolder())).toEqual([]);
});

test('each planted door is found', () => {
  const planted: string[] = [
    "fetch('/x')",
    "globalThis['fetch']('/x')",
    'new XMLHttpRequest()',
    "new WebSocket('wss://a.example')",
    "new EventSource('/x')",
    "navigator.sendBeacon('/x')",
    'new RTCPeerConnection()',
    "import('https://cdn.example/x.js')",
    'import(location.hash)',
    "new Image().src = 'https://count.example/x.gif'",
    "eval('1')",
    "new Function('return 1')()",
    "document.body.innerHTML = ''",
    'chrome.runtime.onMessageExternal.addListener(() => undefined)',
  ];
  const worker = readFileSync(join(extensionFolder(), 'background.js'), 'utf8');
  expect(unknownDoorsOf('background.js', worker)).toEqual([]);
  for (const code of planted) expect(unknownDoorsOf('background.js', `${worker};${code};`), code).not.toEqual([]);
  for (const page of [
    '<link rel="icon" href="https://count.example/i">',
    '<script src="//count.example/x.js"></script>',
  ])
    expect(loadedFromElsewhere('desk.html', page), page).not.toEqual([]);
  expect(loadedFromElsewhere('desk.css', 'body{background:url(https://count.example/i)}')).not.toEqual([]);
});
