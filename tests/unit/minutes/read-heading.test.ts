import { describe, expect, it } from 'vitest';
import { zonesByTown } from '../../../lib/dates/zone-of';
import { readZone, seriesOf } from '../../../lib/minutes/read-heading';
import { meetingOf } from './document-of';

const zones = zonesByTown(Intl.supportedValuesOf('timeZone'));
const series = (title: string) => seriesOf({ value: title, line: 0, sure: true, others: [] }).value;
const items = '\n\nPresent: UNHCR, IOM, Oxfam\n\n## 1. Wells\n\nDug.\n\n## 2. Trucks\n\nThey wait.\n';

describe('the title', () => {
  it('is the heading that names the meeting', () => {
    expect(meetingOf(`# Water sector meeting\n\nDate: 3 March 2020${items}`).title).toMatchObject({
      value: 'Water sector meeting',
      line: 0,
      sure: true,
    });
  });

  it('is not a heading that is only a date', () => {
    const { title } = meetingOf(`# 3 March 2020\n\n**Water sector meeting minutes**${items}`);
    expect(title.value).toBe('Water sector meeting minutes');
  });

  it('is what a label says', () => {
    expect(meetingOf(`Title: Water sector review\n\nDate: 3 March 2020${items}`).title.value).toBe(
      'Water sector review',
    );
  });
});

it.each([
  ['Water sector meeting minutes, 3 March 2020', 'Water sector'],
  ['Minutes of the Water Sector Working Group – 3 March 2020', 'Water Sector Working Group'],
  ['Compte rendu de la réunion du comité eau, 3 mars 2020', 'comité eau'],
  ['Minutes', ''],
  ['3 March 2020', ''],
])('the series of "%s" is "%s"', (title, name) => {
  expect(series(title)).toBe(name);
});

describe('the place', () => {
  it.each([
    ['Venue: IOM, Geneva', 'IOM, Geneva'],
    ['Lieu : Mairie de Lyon', 'Mairie de Lyon'],
    ['| Date | Place |\n|---|---|\n| 3 March 2020 | UN House, Amman |', 'UN House, Amman'],
    ['Nothing is said.', ''],
  ])('%s', (top, place) => {
    expect(meetingOf(`# Water sector meeting\n\nDate: 3 March 2020\n\n${top}${items}`).place.value).toBe(place);
  });
});

describe('the zone', () => {
  it('is that of the town', () => {
    expect(readZone('', 'IOM in Geneva', zones)).toMatchObject({ value: 'Europe/Zurich', sure: true, others: [] });
  });

  it('is the one printed beside the time', () => {
    expect(readZone('EAT', '', zones)).toMatchObject({ value: 'Africa/Nairobi', sure: true });
  });

  it('is asked where town and time contradict each other', () => {
    expect(readZone('EAT', 'Geneva', zones)).toMatchObject({
      value: 'Africa/Nairobi',
      others: [{ value: 'Europe/Zurich', line: null }],
    });
  });

  it('is unknown where nothing tells', () => {
    expect(readZone('', 'second floor', zones)).toMatchObject({ value: null, sure: false });
  });
});

describe('the day of issue', () => {
  it.each([
    ['Minutes issued: 10 March 2020', '2020-03-10'],
    ['Circulated on: 10.03.2020', '2020-03-10'],
    ['Diffusé le : 10 mars 2020', '2020-03-10'],
    ['Venue: Amman', null],
  ])('%s', (top, day) => {
    const meeting = meetingOf(`# Water sector meeting\n\nDate: 3 March 2020\n\n${top}${items}`);
    expect(meeting.issued.value).toBe(day);
    expect(meeting.date.value).toBe('2020-03-03');
  });

  it('stands at the foot of the document', () => {
    const meeting = meetingOf(
      `# Water sector meeting\n\nDate: 3 March 2020${items}\n\nMinutes issued: 10 March 2020\n`,
    );
    expect(meeting.issued.value).toBe('2020-03-10');
  });
});
