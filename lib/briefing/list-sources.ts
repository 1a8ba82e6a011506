import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { Source } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { safeUrl } from '../sanitize/safe-url';
import { briefingWords } from '../words/briefing-words';
import type { ListedSource, Run } from './briefing-document';
import type { BriefingClipInput } from './briefing-input';
import { sourceEntry } from './citation';

interface Cited {
  source: Source;
  accessed: Instant[];
  sections: Set<number>;
}

/** The sources of the clips that are in, each once, in the order in which the reader meets them. */
export function listSources(
  sections: { number: number; clips: BriefingClipInput[] }[],
  locale: string,
  zone: string,
): { listed: ListedSource[]; numbers: Map<Id, number> } {
  const cited = new Map<Id, Cited>();
  for (const { number, clips } of sections) {
    for (const { clip, source, included } of clips) {
      if (!included) continue;
      const entry = cited.get(source.id) ?? { source, accessed: [], sections: new Set<number>() };
      entry.accessed.push(clip.clippedAt);
      entry.sections.add(number);
      cited.set(source.id, entry);
    }
  }
  const entries = [...cited.values()];
  return {
    listed: entries.map(({ source, accessed, sections: under }, index) => ({
      number: index + 1,
      citation: sourceEntry(source, accessed, locale, zone),
      url: safeUrl(source.fields.url),
      remarks: remarksOn(source, [...under]),
    })),
    numbers: new Map(entries.map(({ source }, index) => [source.id, index + 1])),
  };
}

function remarksOn(source: Source, sections: number[]): Run[][] {
  const say = briefingWords.citation;
  const licence = labelText(source.fields.licence.chosen?.value ?? '');
  const caveats = source.fields.caveats.map((caveat) => labelText(caveat)).filter(Boolean);
  return [
    ...caveats.map((caveat) => labelled(say.caveat, caveat)),
    ...(licence === '' ? [] : [labelled(say.licence, licence)]),
    [{ text: `${say.citedUnder(sections.map(String))}.`, own: true, lang: '', url: null }],
  ];
}

function labelled(label: string, text: string): Run[] {
  return [
    { text: `${label}: `, own: true, lang: '', url: null },
    { text, own: false, lang: '', url: null },
  ];
}
