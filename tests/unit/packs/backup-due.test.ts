import { expect, test } from 'vitest';
import { backupDue, daysSince, isTimeForBackup } from '../../../lib/packs/backup-due';

const last = { at: '2018-08-01T10:00:00.000Z', clips: 100, name: 'rapporteur-backup-2018-08-01T10-00-00.zip' };

test.each([
  ['a day later', '2018-08-02T10:00:00.000Z', 149, false],
  ['after fifty clips', '2018-08-02T10:00:00.000Z', 150, true],
  ['just before seven days', '2018-08-08T09:59:59.000Z', 100, false],
  ['after seven days', '2018-08-08T10:00:00.000Z', 100, true],
  ['where the clock was set back by hours', '2018-07-31T12:00:00.000Z', 100, false],
  ['where the clock went back by weeks: the day of the backup is not known', '2018-07-01T10:00:00.000Z', 100, true],
])('%s', (_, now, clips, due) => {
  expect(backupDue(last, clips, now)).toBe(due);
});

test.each([
  ['none was made yet', { ...last, name: null }, '2018-08-01T10:00:00.000Z', 100, true, true],
  ['the same day', last, '2018-08-01T23:00:00.000Z', 149, false, false],
  ['the next day', last, '2018-08-02T10:00:00.000Z', 100, true, false],
  ['just before seven days', last, '2018-08-08T09:59:59.000Z', 100, true, false],
  ['after seven days', last, '2018-08-08T10:00:00.000Z', 100, true, true],
  ['fifty clips later', last, '2018-08-01T11:00:00.000Z', 150, true, true],
  ['the clock went back', last, '2018-07-01T10:00:00.000Z', 100, true, true],
])('the desk makes a backup by itself: %s', (_, known, now, clips, intoFolder, toDownloads) => {
  expect(isTimeForBackup(known, clips, now, 'folder')).toBe(intoFolder);
  expect(isTimeForBackup(known, clips, now, 'downloads')).toBe(toDownloads);
});

test('days are counted whole', () => {
  expect(daysSince(last, '2018-08-03T09:00:00.000Z')).toBe(1);
});
