import { useId } from 'react';
import type { Briefing } from '../../../lib/model/briefing';
import { sensitivitySchema } from '../../../lib/model/sensitivity';
import { sharingSchema } from '../../../lib/model/sharing';
import { sharingLabel } from '../../../lib/privacy/marking-text';
import { editBriefing } from '../../../lib/services/edit-briefing';
import { briefingPageWords } from '../../../lib/words/briefing-page-words';
import { briefingWords } from '../../../lib/words/briefing-words';
import { useDesk } from '../desk-context';
import styles from './briefing-options.module.css';

const say = briefingPageWords;
const none = '';
const sharingLabels: Record<string, string> = Object.fromEntries(
  sharingSchema.options.map((label) => [label, sharingLabel(label)]),
);

/** How the briefing of this meeting is made: its form, its language, how it cites and how it is marked. */
export function BriefingOptions({ briefing }: { briefing: Briefing }) {
  const { db, act } = useDesk();
  const change = (changes: Partial<Omit<Briefing, 'id' | 'meetingId'>>) =>
    void act(() => editBriefing(db, { meetingId: briefing.meetingId, changes }));
  const { note, full } = say.form;
  const { en, fr, es, ar } = say.language;
  const { title: _styles, ...citationStyles } = say.citationStyle;
  const { A4, Letter } = say.paper;
  const levels = briefingWords.en.sensitivity;
  return (
    <div className={styles.options}>
      <Choice
        title={say.form.title}
        value={briefing.form}
        choices={{ note, full }}
        onChoose={(form) => change({ form })}
      />
      <Choice
        title={say.language.title}
        value={briefing.language}
        choices={{ en, fr, es, ar }}
        onChoose={(language) => change({ language })}
      />
      <Choice
        title={say.citationStyle.title}
        value={briefing.citationStyle}
        choices={citationStyles}
        onChoose={(citationStyle) => change({ citationStyle })}
      />
      <Choice
        title={say.emptySections.title}
        value={briefing.emptySections}
        choices={{ say: say.emptySections.say, go: say.emptySections.go }}
        onChoose={(emptySections) => change({ emptySections })}
      />
      <Choice
        title={say.paper.title}
        value={briefing.paper}
        choices={{ A4, Letter }}
        onChoose={(paper) => change({ paper })}
      />
      <Choice
        title={say.sharing.title}
        hint={say.sharing.hint}
        value={briefing.sharing ?? none}
        choices={{
          [none]: say.sharing.none,
          ...sharingLabels,
        }}
        onChoose={(label) => change({ sharing: sharingSchema.safeParse(label).data ?? null })}
      />
      <Choice
        title={say.sensitivity.title}
        value={briefing.sensitivity ?? none}
        choices={{ [none]: say.sensitivity.none, ...levels }}
        onChoose={(level) => change({ sensitivity: sensitivitySchema.safeParse(level).data ?? null })}
      />
    </div>
  );
}

function Choice<Value extends string>(props: {
  title: string;
  hint?: string;
  value: Value;
  choices: Partial<Record<Value, string>>;
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  // The cast: `Object.entries` forgets that the keys of a record are its key type.
  const entries = Object.entries(props.choices) as [Value, string][];
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{props.title}</label>
      <select
        id={id}
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = entries.find(([value]) => value === event.target.value);
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {entries.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
