import { describe, expect, test } from 'vitest';
import { citation } from '../../../lib/briefing/citation';
import { formatPartialDate } from '../../../lib/briefing/format-date';
import { gapSentence } from '../../../lib/briefing/gap-sentence';
import { lastTimeParts } from '../../../lib/briefing/last-time-parts';
import { makeBriefingAction } from '../../../lib/briefing/make-briefing-action';
import { meetingTime } from '../../../lib/briefing/meeting-time';
import { textOfRuns } from '../../../lib/briefing/runs';
import { settingOf } from '../../../lib/briefing/setting';
import type { BriefingLanguage } from '../../../lib/model/briefing';
import { briefingWords } from '../../../lib/words/briefing-words';
import { makeActionRow, makeLastTime } from '../briefing/last-time-records';
import { makeClip, makeMeeting, makeSource, onTopic, quoted } from '../briefing/records';

describe('a line that is put together', () => {
  const june = { producer: ['UNHCR'], title: '…', published: '2018-06-28', asOf: '2018-06-15', foundOn: 'ReliefWeb' };
  const cited = (language: BriefingLanguage, facts: Parameters<typeof makeSource>[1]) => {
    const source = makeSource(1, facts);
    const [entry] = onTopic([makeClip(1, source, quoted('x')), source]);
    return entry === undefined ? '' : textOfRuns(citation(entry, settingOf(language, 'Europe/Zurich')));
  };

  test.each<[BriefingLanguage, string]>([
    [
      'fr',
      'Source\u00a0: UNHCR, …, publié le 28 juin 2018, données au 15 juin 2018, disponible sur ReliefWeb, consulté le 6 août 2018.',
    ],
    [
      'es',
      'Fuente: UNHCR, …, publicado el 28 de junio de 2018, datos al 15 de junio de 2018, disponible en ReliefWeb, consultado el 6 de agosto de 2018.',
    ],
    [
      'ar',
      'المصدر: UNHCR، …، نُشر في 28 يونيو 2018، البيانات حتى 15 يونيو 2018، متاح على ReliefWeb، اطُّلع عليه في 6 أغسطس 2018.',
    ],
  ])('cites a source in %s', (language, expected) => expect(cited(language, june)).toBe(expected));

  test.each<[BriefingLanguage, string[]]>([
    ['fr', ['publié en août 2018,', 'données d’août 2018,', 'couvrant la période de 2017 au 30 juin 2018,']],
    [
      'es',
      [
        'publicado en agosto de 2018,',
        'datos de agosto de 2018,',
        'correspondiente al período de 2017 al 30 de junio de 2018,',
      ],
    ],
    ['ar', ['نُشر في أغسطس 2018،', 'البيانات حتى أغسطس 2018،', 'عن الفترة من عام 2017 إلى 30 يونيو 2018،']],
  ])('takes dates of any exactness in %s', (language, expected) => {
    const line = cited(language, {
      published: '2018-08',
      asOf: '2018-08',
      period: { start: '2017', end: '2018-06-30' },
    });
    for (const piece of expected) expect(line).toContain(piece);
  });

  test.each<[BriefingLanguage, string]>([
    ['fr', 'consulté les 28 juin 2018 et 6 août 2018'],
    ['es', 'consultado los días 28 de junio de 2018 y 6 de agosto de 2018'],
    ['ar', 'اطُّلع عليه في 28 يونيو 2018 و6 أغسطس 2018'],
  ])('names several days of reading in %s', (language, expected) => {
    const { citation: say, listOf, locale } = briefingWords[language];
    const dates = ['2018-06-28', '2018-08-06'].map((day) => formatPartialDate(day, locale));
    expect(say.accessed(listOf(dates))).toBe(expected);
  });

  test.each<[BriefingLanguage, string, string]>([
    ['fr', 'jeudi 9 août 2018, 14:00–15:30 UTC+2 (Europe/Zurich)', 'À fixer'],
    ['es', 'jueves 9 de agosto de 2018, 14:00–15:30 CEST (Europe/Zurich)', 'Por determinar'],
    ['ar', 'الخميس 9 أغسطس 2018، من 14:00 إلى 15:30 غرينتش+2 (Europe/Zurich)', 'لم يُحدَّد بعد'],
  ])('says when the meeting is in %s', (language, expected, open) => {
    const setting = settingOf(language, 'Europe/Zurich');
    expect(meetingTime(makeMeeting(), setting)).toBe(expected);
    expect(meetingTime(makeMeeting({ date: null }), setting)).toBe(open);
  });

  test.each<[BriefingLanguage, string[]]>([
    [
      'fr',
      [
        'Source\u00a0: compte rendu de réunion, 28 juin 2018, au point «\u00a0Arrivals\u00a0».',
        'Point reporté 2 fois\u00a0; première inscription\u00a0: 17 mai 2018.',
      ],
    ],
    [
      'es',
      [
        'Fuente: acta de la reunión, 28 de junio de 2018, en el punto “Arrivals”.',
        'Punto trasladado 2 veces; incluido por primera vez: 17 de mayo de 2018.',
      ],
    ],
    [
      'ar',
      ['من محضر اجتماع 28 يونيو 2018، في إطار البند «Arrivals».', 'رُحِّل مرتين، وطُرح أول مرة في اجتماع 17 مايو 2018.'],
    ],
  ])('says where the last time comes from in %s', (language, expected) => {
    const [part] = lastTimeParts(makeLastTime('Arrivals'), 'Sea', settingOf(language, 'UTC'));
    expect(part?.kind === 'last-time' && part.lines.map(textOfRuns)).toEqual(expected);
  });

  test.each<[BriefingLanguage, string]>([
    [
      'fr',
      'IOM · échéance\u00a0: 9 août 2018 · en retard · ouverte · réunion d’origine\u00a0: 28 juin 2018 · reportée 3 fois',
    ],
    [
      'es',
      'IOM · plazo: 9 de agosto de 2018 · con retraso · pendiente · reunión de origen: 28 de junio de 2018 · trasladada 3 veces',
    ],
    ['ar', 'IOM · الموعد النهائي: 9 أغسطس 2018 · متأخر · مفتوح · طُرح في اجتماع 28 يونيو 2018 · رُحِّل 3 مرات'],
  ])('tells of an action in %s', (language, expected) => {
    const row = makeActionRow(
      'Ask',
      { owners: ['IOM'], due: '2018-08-09', status: 'open' },
      { overdue: true, carried: 3 },
    );
    expect(textOfRuns(makeBriefingAction(row, settingOf(language, 'UTC')).facts)).toBe(expected);
  });

  test.each<[BriefingLanguage, string[]]>([
    [
      'fr',
      [
        'Rien de récent\u00a0; l’élément le plus récent date d’avril 2018.',
        'Tout ce qui est cité sur ce point provient d’une seule source, IOM.',
      ],
    ],
    [
      'es',
      [
        'Nada reciente; lo último que se cita es de abril de 2018.',
        'Todo lo citado sobre este punto procede de una sola fuente, IOM.',
      ],
    ],
    ['ar', ['لا جديد؛ إذ يعود أحدث الأدلة إلى أبريل 2018.', 'كل ما ورد في هذا البند من مصدر واحد، هو IOM.']],
  ])('names a gap in %s', (language, expected) => {
    const setting = settingOf(language, 'UTC');
    expect(gapSentence({ kind: 'only-old', newest: '2018-04' }, setting)).toBe(expected[0]);
    expect(gapSentence({ kind: 'one-source', producer: 'IOM' }, setting)).toBe(expected[1]);
  });

  test.each<[BriefingLanguage, string]>([
    ['fr', '11,267 → 11,940 (+673, notre calcul)'],
    ['es', '11,267 → 11,940 (+673, cálculo propio)'],
    ['ar', 'من 11,267 إلى 11,940 (بزيادة قدرها 673، من حساباتنا)'],
  ])('tells how a figure moved in %s', (language, expected) => {
    expect(briefingWords[language].changes.move('11,267', '11,940', '+673')).toBe(expected);
    expect(briefingWords.ar.changes.move('5', '4', '−1')).toBe('من 5 إلى 4 (بانخفاض قدره 1، من حساباتنا)');
  });
});
