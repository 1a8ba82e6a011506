import type { ReactNode } from 'react';
import type { BriefingLanguage } from '../../../lib/model/briefing';
import { briefingWords } from '../../../lib/words/briefing-words';
import type { WrittenField } from './topic-tools';

const classes = { summary: 'summary', lineToTake: 'line-to-take', ask: 'ask' };

/** The frame that the document gives to a written text, around its editor: the words stay where they were. */
export function WrittenPart(props: { field: WrittenField; language: BriefingLanguage; children: ReactNode }) {
  const words = briefingWords[props.language];
  const title = { summary: words.new, lineToTake: words.lineToTake, ask: words.ask }[props.field];
  return (
    <div className={classes[props.field]} data-written={props.field}>
      <h3>{title}</h3>
      {props.children}
    </div>
  );
}
