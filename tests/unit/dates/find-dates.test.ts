import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../lib/capture/date-labels';
import { findPeriod } from '../../../lib/capture/find-period';
import { findDates } from '../../../lib/dates/find-dates';
import { parseDate } from '../../../lib/dates/parse-date';

describe('a date is read as it is printed', () => {
  it.each([
    ['2018-06-28', '2018-06-28'],
    ['2018-06-28T14:00:00+02:00', '2018-06-28'],
    ['20180628', '2018-06-28'],
    ['20180628T101500Z', '2018-06-28'],
    ['20180628101500', '2018-06-28'],
    ['2018/6/5', '2018-06-05'],
    ['2018-06', '2018-06'],
    ['2018', '2018'],
    ['Thu, 28 Jun 2018 14:00:00 +0200', '2018-06-28'],
    ['Thu Jun 28 14:00:00 UTC 2018', '2018-06-28'],
    ['Wednesday, August 1, 2018', '2018-08-01'],
    ['June 28th, 2018', '2018-06-28'],
    ['28th of June 2018', '2018-06-28'],
    ['28-Jun-2018', '2018-06-28'],
    ['Sept. 3, 2018', '2018-09-03'],
    ['June 2018', '2018-06'],
    ['1er août 2018', '2018-08-01'],
    ['le 3 février 2019 à 10h30', '2019-02-03'],
    // The d of a month with an accent after it is no "d'".
    ['18 décembre 2018', '2018-12-18'],
    ['28 de junio de 2018', '2018-06-28'],
    ['28. Juni 2018', '2018-06-28'],
    ['3. März 2020, 14:05 Uhr', '2020-03-03'],
    ['1º de março de 2021', '2021-03-01'],
    ['28 giugno 2018', '2018-06-28'],
    ['٢٨ حزيران ٢٠١٨', '2018-06-28'],
    ['28 يونيو 2018', '2018-06-28'],
    ['5 جويلية 2018', '2018-07-05'],
    ['3 كانون الثاني 2019', '2019-01-03'],
    ['28 أوت 2018', '2018-08-28'],
    ['2018年6月28日', '2018-06-28'],
    ['28.06.2018', '2018-06-28'],
    ['28/06/2018', '2018-06-28'],
    ['06/28/2018', '2018-06-28'],
    ['Jul 23 2026', '2026-07-23'],
    ['1530144000', '2018-06-28'],
  ])('%s is %s', (text, expected) => {
    expect(parseDate(text)).toMatchObject({ value: expected, or: null });
  });

  it.each([
    '28/06/18',
    'yesterday',
    '31 June 2018',
    '12 items',
    '2018-13-40',
    '',
    '1,885',
    '7652',
    'page 2 of 2018 results',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('keeps both readings where day and month could be either', () => {
    expect(parseDate('04/05/2018')).toMatchObject({ value: '2018-05-04', or: '2018-04-05' });
    expect(parseDate('04/05/2018', 'month-first')).toMatchObject({ value: '2018-04-05', or: null });
    expect(parseDate('05/05/2018')).toMatchObject({ value: '2018-05-05', or: null });
  });

  it('finds every date of a sentence, in order', () => {
    const dates = findDates(
      'Posted 8 Jun 2018 Originally published 31 May 2018, covering 1 January 2018 - 31 May 2018',
    );
    expect(dates.map((date) => date.value)).toEqual(['2018-06-08', '2018-05-31', '2018-01-01', '2018-05-31']);
  });

  it('takes no part of a number for a year', () => {
    expect(findDates('11,267 of 120189 and 3.2018 or 2,018')).toEqual([]);
  });
});

describe('the words before a date say what it is', () => {
  it.each([
    ['Originally published', 'original'],
    ['Publish date: ', 'published'],
    ['Create date: ', 'created'],
    ['Last updated on Monday, ', 'modified'],
    ['Mis à jour le ', 'modified'],
    ['Publié le ', 'published'],
    ['Veröffentlicht am ', 'published'],
    ['تاريخ النشر: ', 'published'],
    ['Data extracted on ', 'as-of'],
    ['Stranded 62,428 As of ', 'as-of'],
    ['Time Period of the Dataset [?]', 'period'],
    ['Copyright © ', 'other'],
    ['Date: ', 'published'],
    ['Data: ', 'published'],
  ])('%s', (lead, role) => {
    expect(labelOf(lead)?.role).toBe(role);
  });

  it.each(['Compilation of Available Data (', 'Weekly update, ', 'they met in ', 'the period from '])(
    '%s says nothing',
    (lead) => {
      expect(labelOf(lead)).toBeNull();
    },
  );
});

describe('a period is read from its two ends', () => {
  it.each([
    ['January 01, 2018-June 30, 2018', '2018-01-01', '2018-06-30'],
    ['1 Jan – 31 May 2018', '2018-01-01', '2018-05-31'],
    ['January — November 2016', '2016-01', '2016-11'],
    ['[2018-01-01 TO 2018-06-30]', '2018-01-01', '2018-06-30'],
    ['2017-01-01/2017-12-31', '2017-01-01', '2017-12-31'],
    ['Q2 2018', '2018-04', '2018-06'],
    ['du 1 janvier 2018 au 31 mars 2018', '2018-01-01', '2018-03-31'],
  ])('%s', (text, start, end) => {
    expect(findPeriod(text)).toEqual({ start, end });
  });

  it.each(['30 June 2018', '30 June 2018 – 1 January 2018', 'no dates'])('%s is none', (text) => {
    expect(findPeriod(text)).toBeNull();
  });
});
