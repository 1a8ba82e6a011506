import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { renderClipboardHtml } from '../../../lib/briefing/clipboard/render-clipboard-html';
import { outlineOf } from '../../../lib/briefing/compare/outline-of';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import {
  type Briefing,
  briefingFormSchema,
  briefingLanguageSchema,
  citationStyleSchema,
} from '../../../lib/model/briefing';
import { briefingWords } from '../../../lib/words/briefing-words';
import { readWord, wordsOf } from './docx/read-word';
import { parseMarkdown, textOf } from './parse-markdown';
import { sampleInput } from './sample-input';
import { bareText } from './text-of-flow';

const typed = '26,109';

/** The sample briefing with a value typed from its picture, to which a text of the person refers as well. */
function inputOf(changes: Partial<Briefing>): BriefingInput {
  const pictures: string[] = [];
  const topics = sampleInput.topics.map((topic) => ({
    ...topic,
    clips: topic.clips.map((entry) => {
      if (entry.clip.content.kind !== 'image') return entry;
      pictures.push(entry.clip.id);
      return { ...entry, clip: { ...entry.clip, typed, transcribed: true } };
    }),
  }));
  const highlights: Briefing['highlights'] = pictures.map((clipId) => ({
    type: 'paragraph',
    children: [{ type: 'clip', clipId }],
  }));
  return { ...sampleInput, topics, briefing: { ...sampleInput.briefing, highlights, ...changes } };
}

/** Places of a text where the value stands without its mark right behind it. */
function unmarked(text: string, mark: string): string[] {
  const squeezed = bareText(text).replace(/\s/g, '');
  const behind = `${typed}(${mark.replace(/\s/g, '')})`;
  return [...squeezed.matchAll(new RegExp(typed, 'g'))]
    .map(({ index }) => squeezed.slice(index, index + behind.length))
    .filter((found) => found !== behind);
}
const countIn = (text: string) => text.split(typed).length - 1;
const textOfHtml = (html: string) => wordsOf(fromHtml(html.replace(/<style>[\s\S]*?<\/style>/, '')));

describe.each(briefingLanguageSchema.options)('a value typed from a picture, in %s', (language) => {
  const { transcribed } = briefingWords[language].citation;

  test.each(
    briefingFormSchema.options.flatMap((form) =>
      citationStyleSchema.options.map((citationStyle) => ({ form, citationStyle })),
    ),
  )(
    'never stands without its mark: $form, $citationStyle',
    async (changes) => {
      const flow = layoutBriefing(makeBriefing(inputOf({ language, ...changes })));
      const formats = {
        html: textOfHtml(renderHtml(flow)),
        clipboard: textOfHtml(renderClipboardHtml(flow)),
        text: renderText(flow),
        markdown: textOf(parseMarkdown(renderMarkdown(flow))),
        docx: wordsOf(await readWord(await renderDocx(flow, { paper: 'A4' }))),
      };
      for (const [format, text] of Object.entries(formats)) {
        // in the highlights, and, where there is room for it, at the picture
        expect(countIn(text), format).toBeGreaterThanOrEqual(changes.form === 'full' ? 2 : 1);
        expect(unmarked(text, transcribed), format).toEqual([]);
      }
    },
    30_000,
  );

  test('keeps its mark in what changed since the last briefing', () => {
    const outline = JSON.stringify(outlineOf(makeBriefing(inputOf({ language })), new Map()));
    expect(countIn(outline)).toBeGreaterThanOrEqual(2);
    expect(unmarked(outline, transcribed)).toEqual([]);
  });
});
