import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedExtension } from '../driver/changed-extension';
import { clipSuggestion } from '../driver/clip-suggestion';
import { type Exported, exportBriefing } from '../driver/export-briefing';
import { importMinutes } from '../driver/import-minutes';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { makeMeeting } from '../driver/make-meeting';
import { openBoard } from '../driver/open-board';
import { openCard } from '../driver/open-card';
import { sampleMinutes } from '../driver/sample-minutes';
import { startWitness, type Witness } from '../driver/start-witness';
import { finishCard, tagByKey } from '../driver/tag-by-key';
import { waitFor } from '../driver/wait-for';
import { makePdf } from '../pdf/make-pdf';
import { serveFiles } from '../pdf/serve-files';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { suggestions } from '../portal/suggestions.mjs';
import { expect, test } from './support/fixtures';

/** `npm run prove:network` asks for three hundred; a round has about eighty, and the last is finished. */
const wanted = Number(process.env.NETWORK_ACTIONS ?? 0);
const everyFormat = 'docx html markdown xlsx figuresCsv actionsCsv clipsCsv csl ris bibtex evidencePack'.split(
  ' ',
) as Exported[]; // the names of the type
const routes = [
  '#/briefing',
  '#/agenda',
  '#/sources',
  '#/actions',
  '#/figures',
  '#/checking',
  '#/versions',
  '#/import',
  '#/new-meeting',
  '#/hand-out',
];

interface Asked {
  url: string;
  initiator: string;
}

/** What Chromium asks for by itself in a long session: the time of day, and new components. The network log tells its requests from ours. */
const ownHosts = ['clients2.google.com', 'update.googleapis.com'];

/** Every other name leads to the witness; only numbers are what they are. */
const argumentsFor = (witness: Witness, log: string) => [
  `--log-net-log=${log}`,
  '--net-log-capture-mode=IncludeSensitive',
  `--host-resolver-rules=${[
    ...ownHosts.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP * 127.0.0.1:${witness.port}`,
    'EXCLUDE 127.0.0.1',
  ].join(', ')}`,
];

/** What the browser's network stack was asked for by pages and workers of extensions, but for their own files. */
function askedByExtensions(file: string): { asked: Asked[]; all: number } {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: { params?: Partial<Asked> }[] }; // the browser's own format
  const all = events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
  const asked = all.filter(
    ({ url, initiator }) => initiator.startsWith('chrome-extension:') && !/^(chrome-extension|blob|data):/.test(url),
  );
  return { asked, all: all.length };
}

/** Refuses with the name of what took longer than two minutes. */
async function inTime<T>(what: string, doing: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`This did not end: ${what}`)), 120_000);
  });
  return Promise.race([doing, late]).finally(() => clearTimeout(timer));
}

// Not part of every run of the tests: `network.test.ts` is its short form.
if (wanted > 0)
  test('a whole session over all features asks the network for nothing, says every witness', async ({ portal }) => {
    test.setTimeout(3_600_000);
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-session-'));
    const log = join(folder, 'net-log.json');
    const witness = await startWitness();
    const site = await serveFiles({
      '/report.pdf': { type: 'application/pdf', body: makePdf({ pages: [{ lines: ['Arrivals', '11,267'] }] }) },
    });
    const rapporteur = await launchRapporteur({ args: argumentsFor(witness, log) });
    const desk = await makeMeeting(rapporteur, demoMeeting);
    let actions = 2;
    // The whole has an hour; what hangs should say what it is.
    const act = async <T>(what: string, doing: Promise<T>): Promise<T> => {
      const done = await inTime(what, doing);
      actions += 1;
      return done;
    };
    for (let round = 1; actions < wanted; round += 1) {
      for (const suggestion of suggestions.filter(({ clip }) => clip.kind === 'selection' || clip.kind === 'page')) {
        const { page, card } = await act(
          `clip ${suggestion.path}`,
          clipSuggestion(rapporteur, portal.origin, suggestion),
        );
        actions += 2; // the page was visited, and words selected
        // Later rounds go on in the meeting that came of the minutes, whose items have other names.
        const key = demoMeeting.topicTitles.indexOf(suggestion.topic) + 1;
        await act('tag', round === 1 ? tagByKey(card, key, suggestion.topic) : card.keyboard.press('1'));
        await act('finish the card', finishCard(card));
        await page.close();
      }
      const pdf = await rapporteur.context.newPage();
      await act('open a PDF file', pdf.goto(`${site.origin}/report.pdf?round=${round}`));
      const card = await act('clip a PDF file', openCard(rapporteur, pdf));
      await inTime('the PDF file to be clipped', card.locator('main[aria-busy="false"]').waitFor());
      await act('finish the card', finishCard(card));
      await pdf.close();
      await act(
        'import minutes',
        importMinutes(desk, {
          name: `coastal-${round}.md`,
          text: sampleMinutes.replaceAll('14 March', `${round} March`),
        }),
      );
      const board = round === 1 ? await act('open the board', openBoard(rapporteur, desk)) : null;
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'Escape', 'ArrowUp', '?', 'Escape', '/', 'Escape'])
        if (board) await act(`${key} on the board`, board.keyboard.press(key));
      await desk.bringToFront();
      for (const route of routes) {
        await act(
          route,
          desk.evaluate((hash) => location.assign(hash), route),
        );
        await inTime(`${route} to show`, desk.locator('main').first().waitFor());
      }
      for (const format of everyFormat) {
        await act(`export ${format}`, exportBriefing(desk, format, join(folder, `${round}.${format}`)));
        actions += 1; // the page was gone to, and a button pressed
      }
      await desk.evaluate(() => location.assign('#/briefing'));
      for (const keys of ['Control+z', 'Control+z', 'Control+z']) await act(keys, desk.keyboard.press(keys));
    }
    await rapporteur.close();
    const { asked, all } = askedByExtensions(log);
    console.log(
      `${actions} actions; the network log has ${all} requests, ${asked.length} of the extension; witness: ${witness.contacts.length}`,
    );
    expect(actions).toBeGreaterThanOrEqual(wanted);
    expect(asked).toEqual([]);
    expect(witness.contacts).toEqual([]);
    expect(
      portal.requests.filter(({ headers }) => String(headers.origin ?? headers.referer ?? '').includes('extension')),
    ).toEqual([]);
    expect(all).toBeGreaterThan(20);
    await site.close();
    await witness.close();
  });

test('a request planted in the worker and one of WebRTC planted in a page are seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-planted-'));
  const log = join(folder, 'net-log.json');
  const witness = await startWitness();
  const policy = "script-src 'self'; object-src 'self'";
  const extension = changedExtension({
    manifest: { content_security_policy: { extension_pages: policy } },
    files: {
      'background.js': (code) => `${code};fetch('http://count.example/planted').catch(() => undefined);`,
      'planted.js': `const peer = new RTCPeerConnection({ iceServers: [{ urls: '${witness.stun}' }] });
        peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer));`,
      'desk.html': (page) => page.replace('</head>', '<script type="module" src="/planted.js"></script></head>'),
    },
  });
  const rapporteur = await launchRapporteur({ extension, args: argumentsFor(witness, log) });
  await rapporteur.openTab('desk.html');
  await waitFor('both witnesses', async () =>
    witness.contacts.includes('GET /planted') && witness.contacts.includes('UDP') ? true : undefined,
  );
  await rapporteur.close();
  expect(askedByExtensions(log).asked).toContainEqual(expect.objectContaining({ url: 'http://count.example/planted' }));
  await witness.close();
});
