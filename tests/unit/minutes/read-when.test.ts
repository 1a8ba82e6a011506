import { describe, expect, it } from 'vitest';
import { documentOf, documentOfHtml, meetingOf } from './document-of';

/** Minutes that differ only in what stands above the first item. */
const minutes = (top: string, fileName?: string) =>
  meetingOf(
    documentOf(
      `# Water sector meeting – minutes\n\n${top}\n\nPresent: UNHCR, IOM, Oxfam\n\n## 1. Wells\n\nTwo new wells are dug.\n\n## 2. Trucks\n\nTrucks wait.\n`,
      fileName,
    ),
  );

describe('the date of a meeting', () => {
  it.each([
    ['Date: 2024.7.24', '2024-07-24'],
    ['Date: 15.10.2025', '2025-10-15'],
    ['9 August 2018 (1400 to 1530)', '2018-08-09'],
    ['Thursday, 9 August 2018', '2018-08-09'],
    ['**Meeting held on 3 March 2020 in Amman**', '2020-03-03'],
    ['| Date | Place |\n|---|---|\n| 3 March 2020 | Amman |', '2020-03-03'],
    ['| Date | 3 March 2020 |\n|---|---|\n| Place | Amman |', '2020-03-03'],
  ])('%s', (top, date) => {
    expect(minutes(top).date).toMatchObject({ value: date, sure: true, others: [] });
  });

  it('is not the day of the minutes that it approves', () => {
    const { date } = minutes('Minutes of 4 February 2020 were approved.\n\nMeeting of 3 March 2020');
    expect(date).toMatchObject({ value: '2020-03-03', sure: true, others: [] });
  });

  it('points to the line that states it', () => {
    expect(minutes('Place: Amman\n\nDate: 3 March 2020').date.line).toBe(2);
    expect(minutes('Venue: Amman', 'minutes-2020-03-03.md').date.line).toBeNull();
  });

  it('takes its year from elsewhere, and is then not sure', () => {
    const { date } = minutes('Date: 28/05\n\nThe plan for 2021 is attached.');
    expect(date).toMatchObject({ value: '2021-05-28', sure: false });
  });

  it('stands only in the name of the file', () => {
    expect(minutes('Venue: Amman', '2020-03-03 water sector.md').date.value).toBe('2020-03-03');
  });

  it('stands only in the title of a page', () => {
    const page = documentOfHtml(
      '<title>Water sector, 3 March 2020</title><h1>Minutes</h1><p>Present: UNHCR, IOM</p><h2>Wells</h2><p>Dug.</p><h2>Trucks</h2><p>Wait.</p>',
    );
    expect(meetingOf(page).date.value).toBe('2020-03-03');
  });

  it('contradicts the name of the file: both are offered, and neither is sure', () => {
    const { date } = minutes('Date: 3 March 2020', 'water-2020-04-07.md');
    expect(date).toMatchObject({ value: '2020-03-03', sure: false });
    expect(date.others).toEqual([{ value: '2020-04-07', line: null }]);
  });

  it('of digits that can be read two ways is asked', () => {
    expect(minutes('Date: 04/05/2021').date).toMatchObject({ value: '2021-05-04', sure: false });
    expect(minutes('Date: 04/05/2021').date.others.map(({ value }) => value)).toEqual(['2021-04-05']);
  });

  it('of such digits is decided by another date of the document', () => {
    expect(minutes('Date: 04/05/2021\n\nMinutes issued: 04/25/2021').date).toMatchObject({
      value: '2021-04-05',
      sure: true,
    });
    expect(minutes('Date: 04/05/2021\n\nMinutes issued: 25/05/2021').date).toMatchObject({
      value: '2021-05-04',
      sure: true,
    });
  });

  it('is not that of the last minutes, of the next meeting or of a deadline', () => {
    const top =
      'Approval of the minutes of 4 February 2020\n\nNext meeting: 7 April 2020\n\nDeadline: 20 March 2020\n\nDate: 3 March 2020';
    expect(minutes(top).date).toMatchObject({ value: '2020-03-03', sure: true });
  });

  it('is unknown where nothing states it', () => {
    expect(minutes('Venue: Amman').date).toEqual({ value: null, line: null, sure: false, others: [] });
  });
});

describe('the time of a meeting', () => {
  it.each([
    ['9 August 2018 (1400 to 1530)', '14:00', '15:30'],
    ['Date: 9 August 2018\n\nTime: 2 – 3:30 pm', '14:00', '15:30'],
    ['Date: 9 August 2018, 14h00-15h30', '14:00', '15:30'],
    ['Date: 9 August 2018\n\nThe meeting was called to order at 7:05 pm and adjourned at 8:40 pm.', '19:05', '20:40'],
    ['| Date | Time |\n|---|---|\n| 9 August 2018 | 10:00 – 11:00 |', '10:00', '11:00'],
    ['Date: 9 August 2018', null, null],
  ])('%s', (top, start, end) => {
    const { startTime, endTime } = minutes(top);
    expect([startTime.value, endTime.value]).toEqual([start, end]);
  });
});
