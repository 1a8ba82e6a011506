import type { AcceptedMinutes } from '../../../lib/model/accepted-minutes';
import type { Block } from '../../../lib/model/content-block';
import { meetingFields } from './fill-store';

type Item = AcceptedMinutes['items'][number];
type ToldAction = AcceptedMinutes['actions'][number];

export const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

export function item(title: string, given: Partial<Item> = {}): Item {
  return { title, owner: '', said: [paragraph(`On ${title}.`)], figures: [], travels: true, ...given };
}

export function told(text: string, given: Partial<ToldAction> = {}): ToldAction {
  return { text, owners: [], due: null, dueAsWritten: '', status: 'open', item: null, continues: null, ...given };
}

const june = { ...meetingFields, title: 'Working group, June', date: '2018-06-28' };
const august = { ...meetingFields, title: 'Working group, August', date: '2018-08-09' };

/** Minutes of 28 June that name a meeting on 9 August, as the person confirmed them. */
export function juneMinutes(given: Partial<AcceptedMinutes> = {}): AcceptedMinutes {
  return {
    updates: null,
    origin: { name: 'june.docx', address: null, fingerprint: 'a'.repeat(64) },
    meeting: {
      ...june,
      attendance: [{ name: 'Ada', organisation: 'IOM', presence: 'present' }],
      issuedDate: '2018-07-02',
    },
    items: [item('Arrivals'), item('Education factsheet'), item('Next meeting', { travels: false })],
    actions: [
      told('Send the figures of May', { owners: ['UNHCR'], due: '2018-07', item: 0 }),
      told('Circulate the factsheet', { owners: ['UNICEF', 'IOM'], item: 1 }),
    ],
    next: { ...august, meetingId: null },
    ...given,
  };
}

/** Minutes of 9 August. */
export function augustMinutes(given: Partial<AcceptedMinutes> = {}): AcceptedMinutes {
  return juneMinutes({
    origin: { name: 'august.docx', address: null, fingerprint: 'b'.repeat(64) },
    meeting: { ...august, attendance: [], issuedDate: null },
    items: [item('ARRIVALS', { said: [paragraph('Fewer by sea.')] }), item('Shelter')],
    actions: [],
    next: { ...august, title: 'Working group, September', date: '2018-09-20', meetingId: null },
    ...given,
  });
}
