import type { Bidi, BidiEvent } from './bidi';
import { extensionOrigin } from './start-firefox';

/** Gathers what goes wrong and what is asked for, from now on. */
export async function watchLog(bidi: Bidi): Promise<{ log: string[]; requests: string[] }> {
  const log: string[] = [];
  const requests: string[] = [];
  bidi.on(({ method, params }) => {
    if (method === 'log.entryAdded') {
      if (['error', 'warn'].includes(String(params.level))) log.push(lineOf(params));
    } else {
      const url = urlOf(params);
      if (!url.startsWith(extensionOrigin) && !/^(about|data|blob|chrome|resource):/.test(url)) requests.push(url);
    }
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  return { log, requests };
}

function lineOf({ level, text, stackTrace }: BidiEvent['params']): string {
  const frames = (stackTrace as { callFrames?: { url: string; lineNumber: number }[] } | undefined)?.callFrames ?? []; // as the specification has it
  const at = frames[0];
  return `${level}: ${text}${at ? ` (${at.url}:${at.lineNumber})` : ''}`;
}

const urlOf = ({ request }: BidiEvent['params']) => (request as { url: string }).url; // as the specification has it
