import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import type { Clip } from '../../../lib/model/clip';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { Source } from '../../../lib/model/source';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeMeeting,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
} from '../../unit/briefing/records';

/** The same words for each field of a section of a Word file, by the field's letter. */
export type Words = (field: string) => string;

function tableOf(text: string): ClipContent {
  return {
    kind: 'table',
    quote: text,
    caption: '',
    header: [['Words', 'Persons']],
    rows: [[text, '12']],
    notes: [],
    rowCount: null,
  };
}

/** What a Word file is made of that has these words for its title, and these in each field of each item of its agenda. */
export function wordOrder(title: string, sections: readonly Words[]): FileOrder {
  let number = 0;
  const clipsOf = (words: Words): [Clip, Source][] => {
    const contents: ClipContent[] = [
      quoted(words('q')),
      { kind: 'link', target: 'https://portal.example/linked', text: words('l') },
      tableOf(words('c')),
    ];
    return contents.map((content, index) => {
      number += 1;
      const source = makeSource(number, { title: index === 0 ? words('s') : `Report ${number}`, producer: ['IOM'] });
      return [makeClip(number, source, content, { note: index === 0 ? words('n') : '' }), source];
    });
  };
  const topics = sections.map((words, position) =>
    topicEntry(makeTopic(position, words('h')), { clips: onTopic(...clipsOf(words)) }),
  );
  const input = briefingInput({
    meeting: makeMeeting({ title }),
    briefing: makeBriefingRecord({ form: 'full' }),
    topics,
  });
  return { format: 'docx', input, actions: [], hxl: false, sightings: [], pages: [] };
}
