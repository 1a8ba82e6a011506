import type { Flow } from '../../../lib/briefing/flow/flow';
import { body, flowOf, foreign, group, heading, jump, labels, link, note, paragraph, table, text } from './flow-of';

/** A briefing in Arabic that names a Latin source and quotes French. */
export const arabicFlow: Flow = flowOf(
  [
    group('masthead', [
      heading(1, [foreign('الاجتماع الإقليمي')]),
      { type: 'facts', facts: [{ label: 'متى', value: [foreign('9 أغسطس 2018')] }] },
    ]),
    group('section', [
      heading(2, [text('1. '), foreign('الوافدون'), text(' ('), foreign('IOM'), text(')')], { anchor: 'item-1' }),
      paragraph('body', [text('المصدر '), foreign('UNHCR (Geneva)', 'en'), text(' بتاريخ اليوم'), note(1)]),
      group('quote', [body('2018 : 11 267 arrivées')], { lang: 'fr', dir: 'ltr' }),
      group('quote', [body('DTM سجّلت 636.426 مهاجراً')], { lang: 'ar', dir: 'rtl' }),
      table([['البلد', 'العدد']], [['ألبانيا', '1,233']], { dir: 'rtl', lang: 'ar' }),
      paragraph('body', [
        jump('item-1', text('انظر')),
        text(' '),
        link('https://portal.example/report', foreign('Report')),
      ]),
    ]),
  ],
  {
    locale: 'ar-u-nu-latn',
    dir: 'rtl',
    marking: 'TLP:GREEN',
    labels: { ...labels, notes: 'الحواشي' },
    notes: [{ number: 1, children: [foreign('UNHCR'), text('، تقرير')] }],
  },
);
