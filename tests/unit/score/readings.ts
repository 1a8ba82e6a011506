import type {
  ActionReading,
  AttendeeReading,
  ItemReading,
  MeetingReading,
  Read,
} from '../../../lib/model/minutes-reading';
import type { Outcome } from '../../../scripts/score/outcome';

const read = <T>(value: T): Read<T> => ({ value, line: 0, sure: true, others: [] });

export const item = (title: string, urls: string[] = []): ItemReading => ({
  title,
  number: '',
  owner: '',
  line: 0,
  end: 1,
  sure: true,
  standing: false,
  subItems: [],
  said: [],
  links: urls.map((url) => ({ text: 'link', url, line: 0 })),
  figures: [],
});

export const action = (text: string, owners: string[] = [], due: string | null = null): ActionReading => ({
  text,
  owners,
  due,
  dueAsWritten: '',
  status: 'open',
  item: null,
  line: 0,
  sure: true,
});

export const attendee = (name: string, presence: AttendeeReading['presence'] = 'present'): AttendeeReading => ({
  name,
  organisation: '',
  presence,
  line: 0,
  sure: true,
});

/** A meeting as it was read, with only what a test is about. */
export const meeting = (
  facts: Partial<Pick<MeetingReading, 'attendance' | 'items' | 'actions'>> & {
    date?: string;
    startTime?: string;
    endTime?: string;
    next?: { date: string | null; startTime: string | null };
  } = {},
): MeetingReading => ({
  title: read(''),
  series: read(''),
  date: read(facts.date ?? null),
  startTime: read(facts.startTime ?? null),
  endTime: read(facts.endTime ?? null),
  zone: read(null),
  place: read(''),
  issued: read(null),
  attendance: facts.attendance ?? [],
  sections: [],
  items: facts.items ?? [],
  actions: facts.actions ?? [],
  next: read(facts.next ? { ...facts.next, endTime: null, zone: null, place: '' } : null),
});

export const minutes = (...meetings: MeetingReading[]): Outcome => ({
  kind: 'read',
  reading: { kind: 'minutes', meetings },
});
