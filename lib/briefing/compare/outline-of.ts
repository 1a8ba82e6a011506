import type { BriefingOutline, OutlinedClip, OutlinedSection } from '../../model/briefing-version';
import type { Id } from '../../model/id';
import { briefingWords } from '../../words/briefing-words';
import type {
  BriefingClip,
  BriefingDocument,
  ClipBody,
  Evidence,
  Prose,
  ProseBlock,
  ProseInline,
  Section,
} from '../briefing-document';
import { proseBlocks } from '../flow/flow-blocks';
import { linesOfBlocks } from '../flow/text-of-flow';
import { textOfRuns } from '../runs';
import { bodyWords } from './body-words';

/**
 * What a briefing says, in words without looks and without its own marks of citation: the same for every citation style. It is
 * meant for the full form; the two-page note says less. Clips that are left out are not in it.
 * @param pages the canonical address of each clip's page, by the id of the clip
 */
export function outlineOf(document: BriefingDocument, pages: ReadonlyMap<Id, string>): BriefingOutline {
  const evidence = new Map(document.annex.evidence.map((entry) => [entry.clipId, entry]));
  const clipOf = (clip: BriefingClip): OutlinedClip => {
    const whole = evidence.get(clip.clipId);
    const body = bodyOf(clip, whole, document);
    return {
      clipId: clip.clipId,
      words: bodyWords(body, briefingWords[document.language]),
      cells: body.kind === 'table' ? [...body.header, ...body.rows] : [],
      page: pages.get(clip.clipId) ?? '',
      citation: citationOf(clip, whole, document),
    };
  };
  return {
    highlights: proseText(document.highlights),
    keyFigures: document.keyFigures.map(({ printed, what }) => ({ printed, what: textOfRuns(what) })),
    sections: document.sections.map((section) => sectionOf(section, clipOf)),
  };
}

function sectionOf(section: Section, clipOf: (clip: BriefingClip) => OutlinedClip): OutlinedSection {
  const { topicId, number, title } = section;
  const outlined: OutlinedSection = {
    ...{ topicId, number, title, summary: '', lineToTake: '', ask: '' },
    ...{ clips: [], actions: [], figures: [], gaps: [] },
  };
  for (const part of section.parts) {
    switch (part.kind) {
      case 'new':
        outlined.summary = proseText(part.summary);
        outlined.clips = part.clips.filter(({ included }) => included).map(clipOf);
        break;
      case 'open-actions':
        outlined.actions = part.actions.map(({ actionId, text, facts }) => ({
          actionId,
          text,
          facts: textOfRuns(facts),
        }));
        break;
      case 'figures':
        outlined.figures = part.rows.map(({ what, before, now }) => ({
          printed: now.printed || before.printed,
          what: textOfRuns(what),
        }));
        break;
      case 'gaps':
        outlined.gaps = [...part.sentences];
        break;
      case 'line-to-take':
        outlined.lineToTake = proseText(part.prose);
        break;
      case 'ask':
        outlined.ask = proseText(part.prose);
        break;
    }
  }
  return outlined;
}

/** What is shown as the person asked for it, cut or in her words, counts as shown; what only lacked room counts whole. */
function bodyOf(clip: BriefingClip, whole: Evidence | undefined, { language }: BriefingDocument): ClipBody {
  const asAsked = clip.body.kind === 'paraphrase' || clip.remarks.includes(briefingWords[language].cut);
  return asAsked || whole === undefined ? clip.body : whole.body;
}

function citationOf({ cite }: BriefingClip, whole: Evidence | undefined, { notes }: BriefingDocument): string {
  if (whole !== undefined) return textOfRuns(whole.citation);
  if (cite === null) return '';
  if (cite.kind === 'label') return textOfRuns(cite.runs);
  return textOfRuns(notes.find(({ number }) => number === cite.number)?.runs ?? []);
}

/** A text of the person, a line for each paragraph. */
function proseText(prose: Prose): string {
  return linesOfBlocks(proseBlocks(prose.map(withoutCites)))
    .join('\n')
    .trim();
}

function withoutCites(block: ProseBlock): ProseBlock {
  if (block.type === 'list') return { ...block, items: block.items.map((item) => item.map(withoutCites)) };
  return { ...block, children: block.children.flatMap(withoutCite) };
}

function withoutCite(inline: ProseInline): ProseInline[] {
  if (inline.type === 'cite') return [];
  return 'children' in inline ? [{ ...inline, children: inline.children.flatMap(withoutCite) }] : [inline];
}
