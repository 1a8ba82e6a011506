import { draftOfReading } from '../../../../entrypoints/desk/review/draft-of-reading';
import type { MeetingReading, Read } from '../../../../lib/model/minutes-reading';

export const read = <T>(value: T, line: number | null = null, rest: Partial<Read<T>> = {}): Read<T> => ({
  value,
  line,
  sure: true,
  others: [],
  ...rest,
});

const item = { number: '', owner: '', sure: true, standing: false, subItems: [], said: [], links: [], figures: [] };
const action = { due: null, dueAsWritten: '', status: 'open', sure: true } as const;
const words = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });

/** A meeting as it may be read: the date is uncertain, and so is the next meeting. */
export const sampleReading: MeetingReading = {
  title: read('Harbour Group', 0),
  series: read('Harbour Group', 0),
  date: read('2024-03-04', 1, { sure: false, others: [{ value: '2024-04-03', line: 1 }] }),
  startTime: read('10:00', 1),
  endTime: read('11:30', 1),
  zone: read<string | null>(null, null, { sure: false }),
  place: read('Town Hall', 2),
  issued: read<string | null>(null),
  attendance: [
    { name: 'Bo', organisation: 'Port', presence: 'present', line: 3, sure: true },
    { name: 'Di', organisation: 'Union', presence: 'regrets', line: 4, sure: true },
    { name: 'Al', organisation: 'City', presence: 'present', line: 3, sure: false },
    { name: 'Cy', organisation: 'Port', presence: 'present', line: 3, sure: true },
  ],
  sections: [],
  items: [
    { ...item, title: 'Berths', line: 5, end: 7, said: [words('Two were closed.')] },
    { ...item, title: 'Any other business', line: 7, end: 8, standing: true },
    {
      ...{ ...item, title: 'Dredging', line: 8, end: 11, said: [words('It begins in May and moves 27 tonnes.')] },
      links: [{ text: 'plan', url: 'https://data.example.org/plan', line: 9 }],
      figures: [{ printed: '27', value: 27, unit: 'count', sentence: 'It moves 27 tonnes.', at: 9, line: 10 }],
    },
  ],
  actions: [
    { ...action, text: 'Share the plan', owners: ['Port', 'City'], item: 2, line: 12 },
    { ...action, text: 'Paint the bollards', owners: [], item: null, line: 13, status: 'done' },
  ],
  next: read({ date: '2024-05-15', startTime: '10:00', endTime: null, zone: null, place: '' }, 14, {
    sure: false,
    others: [{ value: null, line: null }],
  }),
};

export const sampleDraft = draftOfReading('minutes', sampleReading, 'Europe/Malta');
