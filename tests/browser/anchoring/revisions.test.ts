import { afterEach, expect, it } from 'vitest';
import { lookAtPage } from '../../../lib/capture/look-at-page';
import { pageLookSchema } from '../../../lib/model/page-look';
import { verdictOf } from '../../../lib/verification/verdict-of';
import { clipWords } from '../../../scripts/score/capture/clip-words';
import { judgeRevision } from '../../../scripts/score/capture/judge-revision';
import { revisionTruthSchema } from '../../../scripts/score/capture/revision-truth';
import { closePages, openPage } from '../capture/open-page';

afterEach(closePages);

const pages = import.meta.glob<string>('../../golden/revisions/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<unknown>('../../golden/revisions/*.json', { import: 'default', eager: true });
const pairs = Object.entries(truths).map(([path, truth]) => {
  const name = path.replace(/\.revision\.json$/, '');
  return { name, truth: revisionTruthSchema.parse(truth) };
});
const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A page of the pair on screen, at the address of the tests. */
function open(name: string, when: 'before' | 'after'): Window & typeof globalThis {
  const html = pages[`${name}.${when}.html`];
  if (html === undefined) throw new Error(`${name} has no page ${when}`);
  return openPage(html) as Window & typeof globalThis; // every window has its globals
}

it('is a set of forty sentences on ten pairs of pages and more', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(10);
  expect(pairs.flatMap(({ truth }) => truth.sentences).length).toBeGreaterThanOrEqual(40);
});

it.each(pairs)('$name: $truth.about', async ({ name, truth }) => {
  const before = open(name, 'before');
  const clips = [];
  for (const { words, occurrence } of truth.sentences) {
    const clip = await clipWords(before, words, occurrence);
    if (!clip) throw new Error(`the page before does not say ${words}`);
    clips.push({ clipId: idOf(clips.length), ...clip });
  }
  const after = open(name, 'after');
  const page = pageLookSchema.parse(lookAtPage(after, { clips, mark: null }, {}));
  for (const [index, sentence] of truth.sentences.entries()) {
    const verdict = verdictOf(clips[index]?.quote ?? '', page, page.looks[index]);
    expect(
      judgeRevision(sentence, verdict),
      `${sentence.words} is called ${verdict.verdict}: ${verdict.found}`,
    ).toMatchObject({
      right: true,
    });
  }
});
