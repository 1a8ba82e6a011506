import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clipSuggestion } from '../driver/clip-suggestion';
import { exportBriefing } from '../driver/export-briefing';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { makeMeeting } from '../driver/make-meeting';
import { openBoard } from '../driver/open-board';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';

interface NetLog {
  events: { params?: { url?: string; initiator?: string } }[];
}

/** Every address that the browser's network stack was asked for, with who asked. */
function requestsIn(file: string): { url: string; initiator: string }[] {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog; // the browser's own format
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

test('a whole session of clip, tag and brief asks the network for nothing but the pages visited', async ({
  portal,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-network-'));
  const log = join(folder, 'net-log.json');
  const rapporteur = await launchRapporteur({
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'],
  });
  const desk = await makeMeeting(rapporteur, demoMeeting);
  for (const suggestion of suggestions.filter(({ clip }) => clip.kind === 'selection' || clip.kind === 'page')) {
    const { card } = await clipSuggestion(rapporteur, portal.origin, suggestion);
    const number = demoMeeting.topicTitles.indexOf(suggestion.topic) + 1;
    await tagByKey(card, number, suggestion.topic);
    await finishCard(card);
  }
  await openBoard(rapporteur, desk);
  await desk.bringToFront();
  for (const format of ['docx', 'html', 'markdown', 'xlsx', 'csl', 'evidencePack'] as const) {
    // literals for the driver
    await exportBriefing(desk, format, join(folder, `briefing.${format}`));
  }
  await rapporteur.close();

  const requests = requestsIn(log);
  const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ours.filter(({ url }) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
  // The witness sees what pages ask for; an empty log would prove nothing.
  expect(requests.some(({ initiator }) => initiator === portal.origin)).toBe(true);
  const asked = portal.requests.filter(({ headers }) =>
    String(headers.origin ?? headers.referer ?? '').includes('extension'),
  );
  expect(asked).toEqual([]);
  expect(readFileSync(join(folder, 'briefing.html'), 'utf8')).toContain('11,267');
  expect(readFileSync(join(folder, 'briefing.markdown'), 'utf8')).toContain('11,267');
});

test('the browser itself keeps our pages from the network and from turning text into mark-up', async ({
  rapporteur,
  portal,
}) => {
  const desk = await rapporteur.openTab('desk.html');
  const answers = await desk.evaluate(async (address) => {
    const fetched = await fetch(address).then(
      () => 'answered',
      () => 'blocked',
    );
    const parsed = (() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'parsed';
      } catch {
        return 'blocked';
      }
    })();
    return { fetched, parsed };
  }, portal.origin);
  expect(answers).toEqual({ fetched: 'blocked', parsed: 'blocked' });
  expect(portal.requests).toEqual([]);
});
