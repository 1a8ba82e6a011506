import { describe, expect, test } from 'vitest';
import type { BriefingLanguage } from '../../../lib/model/briefing';
import { briefingWords } from '../../../lib/words/briefing-words';

describe('numbers', () => {
  test.each<[BriefingLanguage, string[]]>([
    ['en', ['0 minutes to read', '1 minute to read', '2 minutes to read', '3 minutes to read', '11 minutes to read']],
    [
      'fr',
      [
        '0 minute de lecture',
        '1 minute de lecture',
        '2 minutes de lecture',
        '3 minutes de lecture',
        '11 minutes de lecture',
      ],
    ],
    [
      'es',
      [
        '0 minutos de lectura',
        '1 minuto de lectura',
        '2 minutos de lectura',
        '3 minutos de lectura',
        '11 minutos de lectura',
      ],
    ],
    ['ar', ['تُقرأ في أقل من دقيقة', 'تُقرأ في دقيقة واحدة', 'تُقرأ في دقيقتين', 'تُقرأ في 3 دقائق', 'تُقرأ في 11 دقيقة']],
  ])('agree in %s', (language, expected) => {
    expect([0, 1, 2, 3, 11].map(briefingWords[language].readingTime)).toEqual(expected);
  });

  test('have in Arabic a dual, a plural for 3 to 10 and two forms beyond', () => {
    const { summary, moreClips, detailsBlanked, leftOutForReaders, action } = briefingWords.ar;
    expect([1, 2, 3, 10, 11, 21, 100, 101, 103, 1_000].map((amount) => summary(amount, 1, 0).split('، ')[0])).toEqual([
      'مقتطف واحد',
      'مقتطفان',
      '3 مقتطفات',
      '10 مقتطفات',
      '11 مقتطفاً',
      '21 مقتطفاً',
      '100 مقتطف',
      '101 مقتطف',
      '103 مقتطفات',
      '1,000 مقتطف',
    ]);
    expect(summary(3, 2, 1)).toBe('3 مقتطفات، مصدران، ثغرة واحدة');
    expect(moreClips(2)).toBe('مقتطفان آخران بشأن هذا البند في الملف الكامل.');
    expect(moreClips(4)).toBe('4 مقتطفات أخرى بشأن هذا البند في الملف الكامل.');
    expect(detailsBlanked(2)).toBe('حلّت العلامة […] محل بيانين شخصيين');
    expect(leftOutForReaders(2)).toBe('مقتطفان غير مُدرجين: ليسا موجَّهين إلى قرّاء هذه النسخة');
    expect([0, 1, 2, 3, 11].map(action.carried)).toEqual([
      'لم يُرحَّل',
      'رُحِّل مرة واحدة',
      'رُحِّل مرتين',
      'رُحِّل 3 مرات',
      'رُحِّل 11 مرة',
    ]);
  });

  test('change in French and Spanish whatever must agree with them', () => {
    const { fr, es } = briefingWords;
    expect(fr.leftOutForReaders(1)).toBe('1 extrait omis\u00a0: il n’est pas destiné aux lecteurs de cette version');
    expect(fr.leftOutForReaders(3)).toBe(
      '3 extraits omis\u00a0: ils ne sont pas destinés aux lecteurs de cette version',
    );
    expect(fr.moreClips(1)).toBe('1 autre extrait sur ce point figure dans le dossier complet.');
    expect(fr.moreClips(1_000)).toBe('1\u202f000 autres extraits sur ce point figurent dans le dossier complet.');
    expect(es.leftOutForReaders(1)).toBe('1 extracto omitido: no está destinado a quienes leen esta versión');
    expect(es.leftOutForReaders(3)).toBe('3 extractos omitidos: no están destinados a quienes leen esta versión');
    expect(es.summary(3, 1, 2)).toBe('3 extractos, 1 fuente, 2 lagunas');
  });

  test.each<[BriefingLanguage, string[]]>([
    ['en', ['Cited under item 1', 'Cited under items 1 and 2', 'Cited under items 1, 2 and 3']],
    ['fr', ['Cité au point 1', 'Cité aux points 1 et 2', 'Cité aux points 1, 2 et 3']],
    ['es', ['Citado en el punto 1', 'Citado en los puntos 1 y 2', 'Citado en los puntos 1, 2 y 3']],
    ['ar', ['استُشهد به في البند 1', 'استُشهد به في البندين 1 و2', 'استُشهد به في البنود 1 و2 و3']],
  ])('of items are listed in %s', (language, expected) => {
    const { citedUnder } = briefingWords[language].citation;
    expect([['1'], ['1', '2'], ['1', '2', '3']].map(citedUnder)).toEqual(expected);
  });
});
