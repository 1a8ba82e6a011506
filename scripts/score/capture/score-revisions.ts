import type { Page } from '@playwright/test';
import { type PageLook, pageLookSchema } from '../../../lib/model/page-look';
import { verdictOf } from '../../../lib/verification/verdict-of';
import { launchBrowser } from '../../../tests/driver/launch-browser';
import type { ClippedWords } from './clip-words';
import { fragmentsBundle } from './fragments-bundle';
import { type JudgedSentence, judgeRevision } from './judge-revision';
import { type RevisionPair, revisionPairs } from './revision-pairs';
import type { ScoredTable } from './scored-table';

const golden = 'tests/golden/revisions';
const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

interface Judged extends JudgedSentence {
  told: string;
  milliseconds: number;
}

/** Clips the sentences on the page before, opens the page after at the same address, and lets it be looked at. */
async function judgePair(open: (html: string, url: string) => Promise<Page>, pair: RevisionPair): Promise<Judged[]> {
  const before = await open(pair.before, pair.url);
  const clips: ClippedWords[] = [];
  for (const { words, occurrence } of pair.sentences) {
    const clip = await before.evaluate<ClippedWords | null>(`revisions.clip(${JSON.stringify(words)}, ${occurrence})`);
    if (!clip) throw new Error(`${pair.name}: the page before does not say ${words}`);
    clips.push(clip);
  }
  const after = await open(pair.after, pair.url);
  const request = { clips: clips.map((clip, index) => ({ clipId: idOf(index), ...clip })), mark: null };
  const looked = await after.evaluate<{ page: PageLook; milliseconds: number }>(
    `revisions.look(${JSON.stringify(request)})`,
  );
  const page = pageLookSchema.parse(looked.page);
  return pair.sentences.map((sentence, index) => {
    const verdict = verdictOf(clips[index]?.quote ?? '', page, page.looks[index]);
    return {
      ...judgeRevision(sentence, verdict),
      told: `${pair.name}: ${sentence.truth} is called ${verdict.verdict}, ${verdict.repeats} repeats: ${JSON.stringify(sentence.words)} → ${JSON.stringify(verdict.found)}`,
      milliseconds: looked.milliseconds / pair.sentences.length,
    };
  });
}

function rowOf(name: string, pairs: number, judged: Judged[]): string[] {
  const of = (truth: JudgedSentence['truth']) => judged.filter((each) => each.truth === truth);
  const part = (some: JudgedSentence[], all: JudgedSentence[]) => `${some.length} of ${all.length}`;
  const repeated = judged.filter((each) => each.repeated);
  const changed = [...of('digits'), ...of('words')];
  return [
    name,
    `${pairs}`,
    part(
      judged.filter(({ right }) => right),
      judged,
    ),
    part(
      judged.filter(({ digitsMissed }) => digitsMissed),
      of('digits'),
    ),
    part(
      judged.filter(({ falseAlarm }) => falseAlarm),
      of('stands'),
    ),
    part(
      changed.filter(({ right }) => right),
      changed,
    ),
    part(
      judged.filter(({ foundElsewhere }) => foundElsewhere),
      of('gone'),
    ),
    part(
      repeated.filter(({ warned }) => warned),
      repeated,
    ),
    Math.max(0, ...judged.map(({ milliseconds }) => milliseconds)).toFixed(0),
  ];
}

/**
 * Clips sentences of pages as they were, looks at the pages as they became, and compares what a check says with the truth. Our own pairs first,
 * then those of the folders given.
 */
export async function scoreRevisions(folders: string[]): Promise<ScoredTable> {
  const script = await fragmentsBundle('scripts/score/capture/revisions-in-page.ts', 'revisions');
  const { context, close } = await launchBrowser({ viewport: { width: 1000, height: 700 } }, null);
  let html = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  const tab = await context.newPage();
  const open = async (body: string, url: string) => {
    html = body;
    await tab.goto('about:blank');
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(script);
    return tab;
  };
  try {
    const rows: string[][] = [];
    const details: string[] = [];
    for (const [name, folder] of [['our own', golden], ...folders.map((each): [string, string] => [each, each])]) {
      const pairs = revisionPairs(folder ?? golden);
      const judged: Judged[] = [];
      for (const pair of pairs) judged.push(...(await judgePair(open, pair)));
      rows.push(rowOf(name ?? golden, pairs.length, judged));
      details.push(...judged.filter(({ right }) => !right).map(({ told }) => told));
    }
    return {
      title: 'Revisions: what a check says of sentences clipped before their page was revised',
      header: [
        'Pages',
        'Pairs',
        'Right',
        'New digits “stand”',
        'False alarms',
        'Changes told',
        'Removed found',
        'Repeats warned',
        'ms at most',
      ],
      rows,
      details,
    };
  } finally {
    await close();
  }
}
