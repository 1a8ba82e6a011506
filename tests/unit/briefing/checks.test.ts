import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../../lib/briefing/briefing-input';
import { renderClipboardHtml } from '../../../lib/briefing/clipboard/render-clipboard-html';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { forReaders } from '../../../lib/briefing/for-readers';
import { formatPartialDate } from '../../../lib/briefing/format-date';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import { type BriefingLanguage, briefingLanguageSchema } from '../../../lib/model/briefing';
import type { Clip } from '../../../lib/model/clip';
import { uncheckedReasonSchema } from '../../../lib/model/verification';
import { briefingWords } from '../../../lib/words/briefing-words';
import { readWord, wordsOf } from './docx/read-word';
import { parseMarkdown, textOf } from './parse-markdown';
import { briefingInput, makeBriefingRecord, makeClip, makeSource, makeTopic, quoted, topicEntry } from './records';
import { bareText } from './text-of-flow';

const was = 'IOM registered 11,267 people.';
const now = 'IOM registered 11,276 people.';
const looked: Checked = {
  ...{ on: '2018-08-08', verdict: 'stands', reason: null, was, found: was },
  ...{ move: null, repeats: 0, elsewhere: null },
};
const looks: Checked[] = [
  { ...looked, repeats: 2 },
  { ...looked, verdict: 'changed', found: now, move: { before: '11,267', after: '11,276' } },
  { ...looked, verdict: 'gone', found: null, elsewhere: 'https://portal.example/front' },
  ...uncheckedReasonSchema.options.map((reason): Checked => {
    const verdict = reason === 'no-page' ? 'gone' : 'unchecked';
    return { ...looked, verdict, reason, found: null };
  }),
];

function inputOf(checks: Checked[], language: BriefingLanguage, changes: Partial<Clip> = {}) {
  const clips = checks.map((verified, position) => {
    const source = makeSource(position, { title: `Page ${position}`, producer: ['IOM'], published: '2018' });
    return {
      ...{ source, position, included: true, verified },
      clip: makeClip(position, source, quoted(was), changes),
    };
  });
  return briefingInput({
    briefing: makeBriefingRecord({ language, form: 'full' }),
    topics: [topicEntry(makeTopic(0, 'Arrivals'), { clips })],
  });
}

const textOfHtml = (html: string) => bareText(wordsOf(fromHtml(html.replace(/<style>[\s\S]*?<\/style>/, ''))));

async function formatsOf(input: ReturnType<typeof inputOf>): Promise<[string, string][]> {
  const flow = layoutBriefing(makeBriefing(input));
  return [
    ['html', textOfHtml(renderHtml(flow))],
    ['clipboard', textOfHtml(renderClipboardHtml(flow))],
    ['text', bareText(renderText(flow))],
    ['markdown', bareText(textOf(parseMarkdown(renderMarkdown(flow))))],
    ['docx', bareText(wordsOf(await readWord(await renderDocx(flow, { paper: 'A4' }))))],
  ];
}

const squeezed = (text: string) => bareText(text).replace(/\s/g, '');

describe.each(briefingLanguageSchema.options)('checks in a briefing in %s', (language) => {
  test('stand with their day on the citation, in every format; what changed is told, and where the address led', async () => {
    const { checks, citation, gaps, changes, locale } = briefingWords[language];
    const on = formatPartialDate('2018-08-08', locale);
    const reasons = Object.entries(checks.reasons).map(([reason, why]) =>
      checks.because(checks.verdicts[reason === 'no-page' ? 'gone' : 'unchecked'], why),
    );
    const said = [checks.repeats(3), checks.verdicts.changed, checks.verdicts.gone, ...reasons];
    const lines = [
      ...said.map((verdict) => (verdict === checks.repeats(3) ? verdict : citation.verified(on, verdict))),
      `${checks.was}: ${was}`,
      `${checks.now}: ${now}`,
      `${checks.ledTo}: https://portal.example/front`,
      gaps.changed('Page 1', changes.move('11,267', '11,276', '')),
      gaps.gone('Page 2'),
    ];
    for (const [format, text] of await formatsOf(inputOf(looks, language))) {
      const missing = lines.filter((line) => !squeezed(text).includes(squeezed(line)));
      expect(missing, format).toEqual([]);
    }
  }, 30_000);

  test('of a remark that is not for attribution tell the verdict, and neither page nor words', async () => {
    const input = inputOf(looks.slice(1, 3), language, { nonAttributable: true });
    const { checks } = briefingWords[language];
    for (const [format, text] of await formatsOf(input)) {
      expect(squeezed(text), format).toContain(squeezed(checks.verdicts.changed));
      expect(text, format).not.toContain('portal.example/front');
      expect(text, format).not.toContain('11,276');
    }
  }, 30_000);
});

test('personal details that a check found stay out for readers who may not have them', () => {
  const mail = 'jane.doe@iom.example';
  const checked: Checked = {
    ...looked,
    verdict: 'changed',
    found: `${was} Ask ${mail}`,
    elsewhere: `https://a.example/?to=${mail}`,
  };
  const choice = { sharing: null, sensitivity: null, details: { blankBut: new Set<string>() } };
  const { input } = forReaders(inputOf([checked], 'en'), choice);
  expect(input.topics[0]?.clips[0]?.verified).toMatchObject({ found: `${was} Ask […]`, move: null });
  expect(JSON.stringify(input)).not.toContain(mail);
});
