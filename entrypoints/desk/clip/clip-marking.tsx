import { useId } from 'react';
import { Field } from '../../../components/field';
import type { ClipView } from '../../../lib/model/clip-view';
import { isTranscribed } from '../../../lib/model/is-transcribed';
import { sensitivitySchema } from '../../../lib/model/sensitivity';
import { sharingSchema } from '../../../lib/model/sharing';
import { sharingLabel } from '../../../lib/privacy/marking-text';
import { type Marks, markClip } from '../../../lib/services/mark-clip';
import { markingWords } from '../../../lib/words/marking-words';
import { useDesk } from '../desk-context';
import { DetailsNotice } from './details-notice';
import styles from './marking.module.css';

const say = markingWords;
const none = '';

/** How a clip is marked: with whom it may be shared, how much harm it could do, and what must not be told of it. */
export function ClipMarking({ view }: { view: ClipView }) {
  const { db, act } = useDesk();
  const { clip } = view;
  const id = useId();
  const mark = (marks: Partial<Marks>) => void act(() => markClip(db, { clipId: clip.id, marks }));
  const sharingHint = clip.sharing === null ? say.asBriefingMeans : say.sharingMeans[clip.sharing];
  return (
    <section className={styles.marking} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.marking}</h2>
      <DetailsNotice {...view} />
      <Field label={say.sharing} hint={sharingHint}>
        {(wiring) => (
          <select
            {...wiring}
            value={clip.sharing ?? none}
            onChange={(event) => mark({ sharing: sharingSchema.safeParse(event.target.value).data ?? null })}
          >
            <option value={none}>{say.asBriefing}</option>
            {sharingSchema.options.map((label) => (
              <option key={label} value={label}>
                {sharingLabel(label)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={styles.levels}>
        <legend>{say.sensitivity}</legend>
        {[null, ...sensitivitySchema.options].map((level) => (
          <Choice
            key={level ?? none}
            type="radio"
            name={`${id}-level`}
            checked={clip.sensitivity === level}
            label={level === null ? say.notMarked : say.levels[level]}
            hint={level === null ? say.notMarkedMeans : say.levelMeans[level]}
            warns={level === 'severe' && clip.sensitivity === 'severe'}
            onChange={() => mark({ sensitivity: level })}
          />
        ))}
      </fieldset>
      <div className={styles.marks}>
        <Choice
          type="checkbox"
          checked={clip.nonAttributable}
          label={say.nonAttributable}
          hint={say.nonAttributableMeans}
          onChange={(nonAttributable) => mark({ nonAttributable })}
        />
        <Choice
          type="checkbox"
          checked={clip.transcribed}
          label={say.transcribed}
          hint={isTranscribed(clip) ? say.transcribedStays : say.transcribedMeans}
          disabled={isTranscribed(clip)}
          onChange={(transcribed) => mark({ transcribed })}
        />
      </div>
    </section>
  );
}

/** One choice with a line that says what it means. */
function Choice(props: {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  label: string;
  hint: string;
  warns?: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        id={id}
        type={props.type}
        name={props.name}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={id}>{props.label}</label>
      <span id={`${id}-hint`} className={props.warns ? `${styles.hint} ${styles.severe}` : styles.hint}>
        {props.hint}
      </span>
    </div>
  );
}
