import { describe, expect, it } from 'vitest';
import { splitMeetings } from '../../../lib/minutes/split-meetings';
import { documentOf, readingOf } from './document-of';

const meeting = (head: string, item: string) =>
  `${head}\n\nPresent: UNHCR, IOM, Oxfam\n\n### ${item}\n\nTwo were dug.\n\n### Trucks\n\nThey wait.\n\n`;

describe('several meetings', () => {
  it('come apart by their headings', () => {
    const reading = readingOf(
      documentOf(
        `# Water sector minutes\n\n${meeting('## Meeting of 3 March 2020', 'Wells')}${meeting('## Meeting of 7 April 2020', 'Pumps')}`,
      ),
    );
    const meetings = reading.kind === 'minutes' ? reading.meetings : [];
    expect(meetings.map(({ date, items }) => [date.value, items[0]?.title])).toEqual([
      ['2020-03-03', 'Wells'],
      ['2020-04-07', 'Pumps'],
    ]);
  });

  it('keep their attendance and actions to themselves', () => {
    const reading = readingOf(
      documentOf(
        `${meeting('# 3 March 2020 meeting', 'Wells').replace('Oxfam', 'WFP')}### Actions\n\n- IOM to call\n\n${meeting('# 7 April 2020 meeting', 'Pumps')}`,
      ),
    );
    const meetings = reading.kind === 'minutes' ? reading.meetings : [];
    expect(meetings.map(({ attendance, actions }) => [attendance.length, actions.length])).toEqual([
      [3, 1],
      [3, 0],
    ]);
  });

  it('cover the document from their heads on, in its order', () => {
    const { lines } = documentOf(
      meeting('# 3 March 2020', 'Wells') + meeting('# 7 April 2020', 'Pumps') + meeting('# 5 May 2020', 'Roads'),
    );
    const spans = splitMeetings(lines);
    expect(spans).toHaveLength(3);
    expect(spans.map(({ to }, index) => to === (spans[index + 1]?.from ?? lines.length))).toEqual([true, true, true]);
  });
});

describe('one meeting', () => {
  it.each([
    [
      'with dates in its items',
      '# Water minutes, 3 March 2020\n\nPresent: UNHCR, IOM\n\n## Wells\n\nDug on 4 March 2020.\n\n## Trucks\n\nLeft on 5 March 2020.',
    ],
    [
      'with a heading for the next',
      '# Water meeting 3 March 2020\n\nPresent: UNHCR, IOM\n\n## Wells\n\nDug.\n\n## Next meeting 7 April 2020\n\nOnline.\n\nAt ten.\n\nBring maps.',
    ],
    [
      'whose day two headings name',
      '# Water meeting 3 March 2020\n\nPresent: UNHCR, IOM\n\nA\n\nB\n\n# Notes of 3 March 2020\n\nWells\n\nTrucks\n\nRoads',
    ],
    [
      'that approves the minutes of another',
      '# Water meeting 3 March 2020\n\nPresent: UNHCR, IOM\n\n# Approval of the minutes of 4 February 2020\n\nDone.\n\nAll agreed.\n\nNo remarks.',
    ],
  ])('%s', (_, markdown) => {
    const { lines } = documentOf(markdown);
    expect(splitMeetings(lines)).toEqual([{ from: 0, to: lines.length }]);
  });
});
