import { plainText } from '../sanitize/plain-text';
import type { ExchangeWords } from '../words/exchange-words';
import { clippedWords, shownWords } from './clip-row';
import { evidenceFacts, evidenceRemarks } from './evidence-facts';
import type { PlacedClip } from './pack-layout';
import { utcText } from './utc-text';

/** A clip as a text that needs no program: its words as they were clipped, where they are from, and what belongs to it. */
export function evidenceText(
  { label, clip, snapshot, seenAgain, imagePath }: PlacedClip,
  words: ExchangeWords,
): string {
  const { pack } = words;
  const shown = shownWords(clip);
  const facts = [
    ...evidenceFacts(clip, words).map(({ label: name, text }) => words.noted(name, text)),
    ...(snapshot ? [words.noted(pack.page, `../${snapshot.path}`)] : []),
    ...seenAgain.flatMap((seen) => [
      words.noted(pack.seenAgain, utcText(seen.at)),
      ...(seen.snapshot ? [words.noted(pack.pageThen, `../${seen.snapshot.path}`)] : []),
    ]),
    ...(imagePath === null ? [] : [words.noted(pack.image, `../${imagePath}`)]),
  ];
  const shownLabel = clip.clip.shown?.kind === 'paraphrase' ? pack.paraphrase : pack.shown;
  const parts = [
    label,
    quoted(pack.quote, clippedWords(clip.clip)),
    quoted(shownLabel, shown),
    facts.join('\n'),
    evidenceRemarks(clip, words).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Each line is set off, so that no words of a page can pass for ours. */
function quoted(label: string, text: string): string {
  if (text === '') return '';
  const lines = plainText(text).split('\n');
  return `${label}\n${lines.map((line) => `> ${line}`).join('\n')}`;
}
