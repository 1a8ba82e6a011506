import type { Id } from '../model/id';
import { labelText } from '../sanitize/label-text';
import type { Annex, Evidence, ListedSource, Run } from './briefing-document';
import type { BriefingClipInput, BriefingInput, Checked } from './briefing-input';
import { checkedWords } from './checked-words';
import { citation, placeOf } from './citation';
import { clipBody } from './clip-body';
import { formatPartialDate } from './format-date';
import { makeProse, type ProseMaking } from './make-prose';
import { foreignRun, joinedRuns, ownRun } from './runs';
import type { Setting } from './setting';
import { figureClips } from './topic-figures';

interface NumberedTopic {
  number: number;
  clips: BriefingClipInput[];
}

/** The number of each clip in the annex, in reading order; a clip on two items has one. */
export function evidenceNumbers(topics: NumberedTopic[]): Map<Id, number> {
  const numbers = new Map<Id, number>();
  for (const { clips } of topics) {
    for (const { clip, included } of clips) {
      if (included && !numbers.has(clip.id)) numbers.set(clip.id, numbers.size + 1);
    }
  }
  return numbers;
}

/** What stands behind the text: each clip whole, the sources, what was verified, and how the briefing is made. */
export function makeAnnex(
  input: BriefingInput,
  topics: NumberedTopic[],
  given: { evidence: ReadonlyMap<Id, number>; sources: ListedSource[]; prose: ProseMaking },
): Annex {
  const { setting } = given.prose;
  return {
    evidence: evidenceOf(input, topics, given.evidence, setting),
    sources: given.sources,
    verification: verificationOf(topics, setting),
    method: makeProse(input.briefing.method, given.prose),
    methodSentences: methodSentences(input, topics, setting),
  };
}

function evidenceOf(
  input: BriefingInput,
  topics: NumberedTopic[],
  numbers: ReadonlyMap<Id, number>,
  setting: Setting,
): Evidence[] {
  const seen = new Set<Id>();
  return topics.flatMap(({ number: section, clips }) =>
    clips.flatMap((entry): Evidence[] => {
      const { clip, source } = entry;
      const number = numbers.get(clip.id);
      if (number === undefined || seen.has(clip.id)) return [];
      seen.add(clip.id);
      return [
        {
          number,
          clipId: clip.id,
          section,
          lang: labelText(clip.lang),
          dir: clip.dir,
          body: clipBody(clip, source, input.images, setting.words),
          citation: citation(entry, setting),
          url: placeOf(entry),
          remarks: clip.transcribed ? [setting.words.transcribed] : [],
        },
      ];
    }),
  );
}

/** "UNHCR, Title: checked 2 August 2018: stands." for each clip whose page was read again; what changed, as it was and as it is. */
function verificationOf(topics: NumberedTopic[], setting: Setting): Run[][] {
  const seen = new Set<Id>();
  return topics.flatMap(({ clips }) =>
    clips.flatMap(({ clip, source, included, verified }): Run[][] => {
      if (!included || verified === null || clip.nonAttributable || seen.has(clip.id)) return [];
      seen.add(clip.id);
      const { words, locale } = setting;
      const title = labelText(source.fields.title.chosen?.value ?? '') || words.citation.untitled;
      const verdict = words.citation.verified(formatPartialDate(verified.on, locale), checkedWords(verified, words));
      return [
        joinedRuns([[foreignRun(title)], [ownRun(`${verdict}${words.stop}`)]], words.colon),
        ...changeLines(verified, clip.lang, setting),
      ];
    }),
  );
}

/** As much of a text as tells what changed in it; the whole of what was clipped stands among the evidence. */
const longestChange = 2_000;

function changeLines({ verdict, was, found, elsewhere }: Checked, pageLang: string, { words }: Setting): Run[][] {
  const line = (label: string, text: string, lang: string) =>
    joinedRuns([[ownRun(label)], [foreignRun(labelText(text, longestChange), lang)]], words.colon);
  const led = elsewhere === null ? [] : [line(words.checks.ledTo, elsewhere, '')];
  if (verdict !== 'changed' || found === null) return led;
  const lang = labelText(pageLang);
  return [...led, line(words.checks.was, was, lang), line(words.checks.now, found, lang)];
}

function methodSentences(input: BriefingInput, topics: NumberedTopic[], { words }: Setting): string[] {
  const { readers, briefing } = input;
  const say = words.methodSentences;
  const hasFigures = input.topics.some((entry) => figureClips(entry).size > 0);
  const included = topics.flatMap(({ clips }) => clips.filter((entry) => entry.included));
  return [
    say.quotes,
    ...(briefing.form === 'note' ? [say.inPack] : []),
    say.dates,
    say.designations,
    say.sums,
    ...(hasFigures ? [words.ofFigures.method] : []),
    ...(included.some(({ clip }) => clip.nonAttributable) ? [say.unattributed] : []),
    ...(readers.sharing === null ? [] : [say.tlp]),
  ];
}
