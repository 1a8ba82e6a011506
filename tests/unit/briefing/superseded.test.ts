import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { ClipEditions } from '../../../lib/briefing/briefing-input';
import { renderClipboardHtml } from '../../../lib/briefing/clipboard/render-clipboard-html';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { forReaders } from '../../../lib/briefing/for-readers';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import { type BriefingLanguage, briefingLanguageSchema, citationStyleSchema } from '../../../lib/model/briefing';
import { elementsOf, readWord, wordsOf } from './docx/read-word';
import { nodesOf, parseMarkdown, textOf } from './parse-markdown';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
} from './records';
import { bareText } from './text-of-flow';

const source = makeSource(1, { title: 'Centres', producer: ['Harbour Office'], published: '2018-08-31' });
const older: ClipEditions = {
  ...{ supersededBy: '2018-09-30', supersedes: null },
  moves: [{ before: '5,950', after: '6,120' }],
};
const newer: ClipEditions = { supersededBy: null, supersedes: '2018-08-31', moves: [] };

function inputOf(
  language: BriefingLanguage,
  citationStyle: 'house' | 'author-date' | 'numbered',
  quote = '5,950 persons',
) {
  const [first, second] = onTopic(
    [makeClip(1, source, quoted(quote)), source],
    [makeClip(2, source, quoted('6,120 persons')), source],
  );
  const clips = [
    ...(first ? [{ ...first, editions: older }] : []),
    ...(second ? [{ ...second, editions: newer }] : []),
  ];
  return briefingInput({
    briefing: makeBriefingRecord({ language, citationStyle }),
    topics: [topicEntry(makeTopic(0, 'Centres'), { clips })],
  });
}

/** What a superseded clip says of the newer edition, as a sentence, and what the newer one says. */
const said: Record<BriefingLanguage, { remark: string; supersedes: string }> = {
  en: {
    remark: 'Superseded by the edition of 30 September 2018: 5,950 → 6,120.',
    supersedes: 'newer edition, in place of that of 31 August 2018',
  },
  fr: {
    remark: 'Remplacé par une édition plus récente (30 septembre 2018) : 5,950 → 6,120.',
    supersedes: 'nouvelle édition, remplace la précédente (31 août 2018)',
  },
  es: {
    remark: 'Sustituido por una edición más reciente (30 de septiembre de 2018): 5,950 → 6,120.',
    supersedes: 'nueva edición, sustituye a la anterior (31 de agosto de 2018)',
  },
  ar: {
    remark: 'حلّت محله طبعة أحدث (30 سبتمبر 2018): من 5,950 إلى 6,120.',
    supersedes: 'طبعة أحدث تحل محل السابقة (31 أغسطس 2018)',
  },
};
const squeezed = (text: string) => bareText(text).replace(/[\s.]/g, '').toLowerCase();

describe.each(briefingLanguageSchema.options)('in %s', (language) => {
  test.each(citationStyleSchema.options)(
    'both editions are named in every format, cited %s',
    async (style) => {
      const flow = layoutBriefing(makeBriefing(inputOf(language, style)));
      const formats = {
        html: wordsOf(fromHtml(renderHtml(flow))),
        clipboard: wordsOf(fromHtml(renderClipboardHtml(flow))),
        text: renderText(flow),
        markdown: textOf(parseMarkdown(renderMarkdown(flow))),
        docx: wordsOf(await readWord(await renderDocx(flow, { paper: 'A4' }))),
      };
      const { remark, supersedes } = said[language];
      for (const [format, text] of Object.entries(formats)) {
        // Over the clip itself, in its citation, and in the annex.
        expect(squeezed(text).split(squeezed(remark)).length - 1, format).toBe(3);
        expect(squeezed(text), format).toContain(squeezed(supersedes));
      }
    },
    30_000,
  );
});

describe('what a newer edition takes the place of is struck out, and nothing else', () => {
  const input = inputOf('en', 'house');
  const [olderEntry, newerEntry] = input.topics[0]?.clips ?? [];
  const written = briefingInput({
    ...input,
    briefing: makeBriefingRecord({
      highlights: [
        {
          type: 'paragraph',
          children: [
            { type: 'clip', clipId: olderEntry?.clip.id ?? '' },
            { type: 'text', value: ' and ' },
            { type: 'clip', clipId: newerEntry?.clip.id ?? '' },
          ],
        },
      ],
    }),
  });
  const flow = layoutBriefing(makeBriefing(written));
  // Where it is mentioned, and where it stands; in the annex it stands as it was clipped.
  const expected = ['“5,950 persons”', '5,950 persons'];

  test('in a web page and on the clipboard', () => {
    for (const html of [renderHtml(flow), renderClipboardHtml(flow)]) {
      expect(elementsOf(fromHtml(html), /^s$/).map(wordsOf).map(bareText)).toEqual(expected);
    }
  });

  test('in Markdown', () => {
    expect(nodesOf(parseMarkdown(renderMarkdown(flow)), 'delete').map(textOf)).toEqual(expected);
  });

  test('in Word', async () => {
    const word = await readWord(await renderDocx(flow, { paper: 'A4' }));
    expect(elementsOf(word, /^s$/).map(wordsOf).map(bareText)).toEqual(expected);
  });

  test('plain text says it in words, before the quote and behind its mention', () => {
    const text = bareText(renderText(flow));
    expect(text).toContain('“5,950 persons” (superseded by the edition of 30 September 2018: 5,950 → 6,120)[1] and');
    expect(text).toContain('Superseded by the edition of 30 September 2018: 5,950 → 6,120. > 5,950 persons');
  });

  test('a table, with its name; not its headings and not what we say about it', () => {
    const content = {
      ...{ kind: 'table' as const, quote: 'x', caption: 'Persons', notes: [], rowCount: 12 }, // literal of the union
      ...{ header: [['Month', 'Persons']], rows: [['August', '5,950']] },
    };
    const [entry] = onTopic([makeClip(1, source, content), source]);
    const clips = entry ? [{ ...entry, editions: older }] : [];
    const topics = [topicEntry(makeTopic(0, 'Centres'), { clips })];
    const html = renderHtml(layoutBriefing(makeBriefing(briefingInput({ topics }))));
    const words = elementsOf(fromHtml(html), /^s$/).map(wordsOf);
    expect(words).toEqual(['Persons', 'August', '5,950']);
  });
});

test('where personal details are blanked, the figures of the other edition stay out too', () => {
  const input = inputOf('en', 'house', 'Call Jane Doe, tel. +41 22 555 01 23, for 5,950 persons.');
  const blanked = forReaders(input, {
    ...{ sharing: null, sensitivity: null },
    details: { blankBut: new Set() },
  });
  const text = renderText(layoutBriefing(makeBriefing(blanked.input)));
  expect(text).toContain('superseded by the edition of 30 September 2018');
  expect(text).not.toContain('5,950 → 6,120');
  const whole = forReaders(input, { sharing: null, sensitivity: null, details: 'keep' });
  expect(renderText(layoutBriefing(makeBriefing(whole.input)))).toContain('5,950 → 6,120');
});
