import { expect, test } from 'vitest';
import { draftOfReading } from '../../../../entrypoints/desk/review/draft-of-reading';
import { read, sampleDraft, sampleReading } from './sample-draft';

test('a value keeps its line, its certainty and what else the document offers', () => {
  expect(sampleDraft.facts.date).toEqual({ value: '2024-03-04', line: 1, sure: false, others: ['2024-04-03'] });
  expect(sampleDraft.facts.issued.value).toBe('');
});

test('a clock without a zone gets the own one, to be checked; without a clock there is nothing to check', () => {
  expect(sampleDraft.facts.zone).toMatchObject({ value: 'Europe/Malta', sure: false });
  const timeless = { ...sampleReading, startTime: read<string | null>(null), next: read(null) };
  expect(draftOfReading('minutes', timeless, 'Europe/Malta').facts.zone).toMatchObject({
    value: 'Europe/Malta',
    sure: true,
  });
  const zoned = { ...sampleReading, zone: read<string | null>('Asia/Amman', 2) };
  expect(draftOfReading('minutes', zoned, 'Europe/Malta')).toMatchObject({
    facts: { zone: { value: 'Asia/Amman', sure: true } },
    next: { facts: { zone: 'Asia/Amman' } },
  });
});

test('the attendance stands by presence, each organisation together in the order of the document', () => {
  expect(sampleDraft.attendance.map(({ name }) => name)).toEqual(['Bo', 'Cy', 'Al', 'Di']);
});

test('actions point at the keys of their items', () => {
  expect(sampleDraft.actions.map(({ item, owners }) => [item, owners])).toEqual([
    ['item-2', 'Port, City'],
    [null, ''],
  ]);
});

test('the next meeting takes the name of the series, and none stated is a choice', () => {
  expect(sampleDraft.next).toMatchObject({
    stated: true,
    sure: false,
    facts: { title: 'Harbour Group', date: '2024-05-15', startTime: '10:00', endTime: '' },
    others: [null],
  });
  expect(draftOfReading('minutes', { ...sampleReading, next: read(null) }, 'UTC').next.stated).toBe(false);
});
