import { expect, test } from 'vitest';
import { nobodyKnown } from '../../../lib/minutes/known-names';
import type { Section } from '../../../lib/minutes/outline';
import { readActions } from '../../../lib/minutes/read-actions';
import { lineOf } from './document-of';

/** How often a line is looked at where each of so many lines of a list of actions opens a list. */
function looks(count: number): number {
  let seen = 0;
  const head = lineOf({ kind: 'heading', depth: 2, text: 'Action points' });
  const lines = [head, ...Array.from({ length: count }, () => lineOf({ text: 'Action points', depth: 1 }))];
  const watched = new Proxy(lines, {
    get: (all, name, receiver) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) seen += 1;
      return Reflect.get(all, name, receiver);
    },
  });
  const section: Section = {
    head: 0,
    end: lines.length,
    level: 2,
    title: head.text,
    number: '',
    role: 'actions',
    children: [],
  };
  readActions(watched, 0, lines.length, { sections: [section], items: [], meetingDate: null, known: nobodyKnown });
  return seen;
}

test('lines of a list of actions that each open a list are looked at twice as often where they are twice as many', () => {
  expect(looks(800) / looks(400)).toBeLessThan(2.5);
});
