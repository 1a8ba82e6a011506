import { describe, expect, it } from 'vitest';
import { documentOf, meetingOf } from './document-of';

const minutes = (end: string) =>
  meetingOf(
    documentOf(
      `# Water sector meeting minutes\n\nDate: 9 August 2018\n\nTime: 14:00-15:30\n\nVenue: IOM, Geneva\n\nPresent: UNHCR, IOM, Oxfam\n\n## 1. Wells\n\nTwo were dug.\n\n## 2. Trucks\n\nThey wait.\n\n${end}\n`,
    ),
  );
const next = (end: string) => minutes(end).next;

describe('the next meeting', () => {
  it('is stated with its day, time and place', () => {
    expect(next('Next meeting: 6 September 2018, 14:00-15:30 at UNHCR in Amman')).toMatchObject({
      value: { date: '2018-09-06', startTime: '14:00', endTime: '15:30', zone: 'Asia/Amman', place: 'UNHCR in Amman' },
      sure: true,
      others: [],
    });
  });

  it.each([
    ['## Next meeting\n\n6 September 2018', '2018-09-06'],
    ['## Date of next meeting\n\nThursday 6 September', '2018-09-06'],
    ['The next meeting will be held on 6 September 2018.', '2018-09-06'],
    ['The group will meet again on 06.09.2018.', '2018-09-06'],
    ['Prochaine réunion : le 6 septembre 2018', '2018-09-06'],
    ['La prochaine réunion aura lieu le jeudi 6 septembre 2018.', '2018-09-06'],
    ['| Next meeting | 6 September 2018 |\n|---|---|', '2018-09-06'],
  ])('%s', (end, date) => {
    expect(next(end)).toMatchObject({ value: { date }, sure: true });
  });

  it('without a year is the first such day after the meeting', () => {
    expect(next('Next meeting: 10 January').value?.date).toBe('2019-01-10');
  });

  it('is counted out by words, and then not sure', () => {
    expect(next('Next meeting: third Wednesday of September')).toMatchObject({
      value: { date: '2018-09-19' },
      sure: false,
    });
    expect(next('Prochaine réunion : troisième mercredi de septembre')).toMatchObject({
      value: { date: '2018-09-19' },
      sure: false,
    });
  });

  it('at the same time has the time of this one', () => {
    expect(next('Next meeting: 6 September 2018, same time, same place').value).toMatchObject({
      date: '2018-09-06',
      startTime: '14:00',
      endTime: '15:30',
      place: 'IOM, Geneva',
    });
  });

  it('is announced without its day', () => {
    for (const end of [
      'Next meeting: same time next month',
      'Next meeting: TBD',
      'Date of the next meeting to be confirmed.',
      'Prochaine réunion : à confirmer',
    ]) {
      const read = next(end);
      expect(read.value, end).toMatchObject({ date: null });
      expect(read.sure, end).toBe(false);
    }
  });

  it('is pointed to', () => {
    const document = documentOf(
      '# Water meeting minutes\n\nDate: 9 August 2018\n\nPresent: UNHCR, IOM\n\n## Wells\n\nDug.\n\n## Trucks\n\nWait.\n\nNext meeting: 6 September 2018',
    );
    const { line } = meetingOf(document).next;
    expect(document.lines[line ?? -1]?.text).toBe('Next meeting: 6 September 2018');
  });
});

describe('no next meeting', () => {
  it.each([
    'All thanked the chair.',
    'The meeting of 6 September 2018 is cancelled.',
    'The next meeting, on 6 September 2018, is cancelled.',
    'No meeting on 6 September 2018.',
    'La réunion du 6 septembre 2018 est annulée.',
    'Deadline for papers: 6 September 2018.',
    'Papers for the next meeting are due by 6 September 2018.',
    'The last meeting was held on 5 July 2018.',
    'UNHCR will send the map before the next meeting, by 6 September 2018.',
    "Le HCR enverra la carte d'ici la prochaine réunion, le 6 septembre 2018.",
  ])('is stated by "%s"', (end) => {
    expect(next(end)).toEqual({ value: null, line: null, sure: true, others: [] });
  });
});

it('a cancelled one gives way to the one that is held instead', () => {
  expect(
    next('The meeting of 6 September 2018 is cancelled. The next meeting will be on 4 October 2018.').value?.date,
  ).toBe('2018-10-04');
});

it('a deadline beside it is not it', () => {
  expect(
    next('## Next meeting\n\nDeadline for papers: 30 August 2018\n\nMeeting on 6 September 2018').value?.date,
  ).toBe('2018-09-06');
});

it('two days that contradict each other are asked', () => {
  const read = next('Next meeting: 6 September 2018\n\nThe next meeting will be held on 13 September 2018.');
  expect(read).toMatchObject({ value: { date: '2018-09-06' }, sure: false });
  expect(read.others.map(({ value }) => value?.date)).toEqual(['2018-09-13']);
});
