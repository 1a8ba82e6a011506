import { describe, expect, test } from 'vitest';
import { directionRuns } from '../../../../lib/briefing/docx/direction-runs';
import { foreignRuns } from '../../../../lib/briefing/docx/foreign-runs';
import { arabicFlow } from '../arabic-flow';
import { flowOf, foreign, group, heading, paragraph, table, text } from '../flow-of';
import { sampleFlow } from '../sample-flow';
import { bodyOf, paragraphsWith, partOf, textIn } from './docx-parts';

const shown = (runs: { text: string; dir: string }[]) => runs.map(({ text, dir }) => `${dir}:${text}`);
const lrm = '\u200E';
const rlm = '\u200F';

describe('a text of one base direction', () => {
  test('is one run where all of it goes one way', () => {
    expect(shown(directionRuns('Arrivals, 2018 (12 %)', 'ltr'))).toEqual(['ltr:Arrivals, 2018 (12 %)']);
    expect(shown(directionRuns('الوافدون، 2018 (12 %)', 'rtl'))).toEqual(['rtl:الوافدون، 2018 (12 %)']);
  });

  test('is cut where its direction changes, signs and spaces going with the base', () => {
    expect(shown(directionRuns('المصدر UNHCR، اليوم', 'rtl'))).toEqual(['rtl:المصدر ', 'ltr:UNHCR', 'rtl:، اليوم']);
    expect(shown(directionRuns('see بيانات now', 'ltr'))).toEqual(['ltr:see ', 'rtl:بيانات', 'ltr: now']);
  });

  test('keeps what stands between two words of the other direction with both', () => {
    expect(shown(directionRuns('في UN Women (Geneva) اليوم', 'rtl'))).toEqual([
      'rtl:في ',
      'ltr:UN Women (Geneva',
      'rtl:) اليوم',
    ]);
    expect(shown(directionRuns('a بيانات، أرقام b', 'ltr'))).toEqual(['ltr:a ', 'rtl:بيانات، أرقام', 'ltr: b']);
  });

  test('keeps a number with the letters before it', () => {
    expect(shown(directionRuns('بيانات DTM 2018', 'rtl'))).toEqual(['rtl:بيانات ', 'ltr:DTM 2018']);
    expect(shown(directionRuns('total عدد 12', 'ltr'))).toEqual(['ltr:total ', 'rtl:عدد 12']);
  });

  test('keeps a vowel sign with its letter', () => {
    expect(shown(directionRuns('a مُ b', 'ltr'))).toEqual(['ltr:a ', 'rtl:مُ', 'ltr: b']);
  });
});

describe('somebody else’s words in a line', () => {
  test('stay as they are where nothing in them goes another way', () => {
    expect(shown(foreignRuns('IOM, 11,267', 'ltr'))).toEqual(['ltr:IOM, 11,267']);
    expect(shown(foreignRuns('المفوضية', 'rtl'))).toEqual(['rtl:المفوضية']);
  });

  test('are one run of their direction, with an invisible mark of the line’s after it', () => {
    expect(shown(foreignRuns('المفوضية', 'ltr'))).toEqual(['rtl:المفوضية', `ltr:${lrm}`]);
    expect(shown(foreignRuns('UNHCR', 'rtl'))).toEqual(['ltr:UNHCR', `rtl:${rlm}`]);
  });

  test('hold their signs and digits at both ends', () => {
    expect(shown(foreignRuns('«تقرير» 50 %', 'ltr'))).toEqual([`rtl:${rlm}«تقرير» 50 %${rlm}`, `ltr:${lrm}`]);
    expect(shown(foreignRuns('−10.3 %', 'rtl'))).toEqual([`ltr:${lrm}−10.3 %${lrm}`, `rtl:${rlm}`]);
  });

  test('are isolated only where they go the other way and have words of both directions', () => {
    expect(shown(foreignRuns('تقرير UNHCR لشهر', 'ltr'))).toEqual(['rtl:\u2067تقرير UNHCR لشهر\u2069', `ltr:${lrm}`]);
    expect(shown(foreignRuns('UNHCR تقرير', 'ltr'))).toEqual(['ltr:UNHCR ', 'rtl:تقرير', `ltr:${lrm}`]);
  });
});

describe('a note that goes right to left', () => {
  test('says so in each paragraph, and in each run that does', async () => {
    const body = await bodyOf(arabicFlow);
    const [title = ''] = paragraphsWith(body, 'الاجتماع الإقليمي');
    expect(title).toContain('<w:bidi/>');
    expect(title).toContain('<w:rtl/>');
    const [source = ''] = paragraphsWith(body, 'بتاريخ اليوم');
    expect(source).toMatch(/<w:r><w:rPr>(?:(?!<w:rtl\/>).)*<\/w:rPr><w:t[^>]*>UNHCR \(Geneva\)/);
  });

  test('lays its tables out from the right, and quotes of the other direction from the left', async () => {
    const body = await bodyOf(arabicFlow);
    expect(body).toContain('<w:bidiVisual/>');
    const [quote = ''] = paragraphsWith(body, '11 267 arrivées');
    expect(quote).toContain('<w:bidi w:val="false"/>');
    expect(quote).toMatch(/<w:left w:val="single"[^>]*\/>/);
    expect(quote).toMatch(/<w:right w:val="none"[^>]*\/>/);
  });

  test('names the language of what is in another', async () => {
    const [quote = ''] = paragraphsWith(await bodyOf(arabicFlow), '11 267 arrivées');
    expect(quote).toContain('<w:lang w:val="fr-FR"/>');
    expect(await partOf(arabicFlow, 'word/styles.xml')).toContain('<w:lang w:bidi="ar-EG"/>');
  });

  test('sets letters that are joined without room between them', async () => {
    expect(await partOf(sampleFlow, 'word/styles.xml')).toContain('<w:spacing w:val="20"/>');
    expect(await partOf(arabicFlow, 'word/styles.xml')).not.toContain('<w:spacing w:val="20"/>');
  });
});

test('the rule beside an action stays where it is when its words go the other way', async () => {
  const [words = ''] = paragraphsWith(await bodyOf(sampleFlow), 'إرسال الأرقام');
  expect(words).toContain('<w:bidi/>');
  expect(words).toMatch(/<w:left w:val="single"[^>]*\/>/);
  expect(words).toMatch(/<w:ind w:left="0" w:right="240"\/>/);
});

test('words in a language that nobody names are not checked for spelling', async () => {
  const flow = flowOf([
    group('quote', [paragraph('body', [text('Velika Kladuša')])], { dir: 'ltr' }),
    paragraph('body', [text('our words')]),
    heading(2, [foreign('x', 'not a tag')]),
    table([], [['y']], { lang: 'de' }),
  ]);
  const body = await bodyOf(flow);
  expect(paragraphsWith(body, 'Velika')[0]).toContain('<w:noProof/>');
  expect(paragraphsWith(body, 'our words')[0]).not.toContain('<w:noProof/>');
  expect(paragraphsWith(body, 'x')[0]).toContain('<w:noProof/>');
});

test('a label stays on its own line where the words behind it go the other way', async () => {
  const noted = (words: string) =>
    flowOf([group('note', [paragraph('label', [text('Note')]), paragraph('body', [text(words)], { dir: 'auto' })])]);
  expect(paragraphsWith(await bodyOf(noted('Ask IOM.')), 'Note').map(textIn)).toEqual(['Note\u2002Ask IOM.']);
  expect(paragraphsWith(await bodyOf(noted('اسأل المنظمة')), 'Note').map(textIn)).toEqual(['Note']);
});
