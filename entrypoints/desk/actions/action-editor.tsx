import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import type { Action } from '../../../lib/model/action';
import type { Topic } from '../../../lib/model/topic';
import { commonWords } from '../../../lib/words/common-words';
import { deskWords } from '../../../lib/words/desk-words';
import { readTypedDate } from '../read-typed-date';
import { namesIn } from '../review/accepted-of';
import styles from './actions.module.css';

const say = deskWords.actions;
const problems = { wrong: deskWords.sources.dateWrong, 'two-ways': deskWords.sources.dateTwoWays };
export type ActionFields = Pick<Action, 'text' | 'owners' | 'due' | 'topicId'>;

/**
 * The words, the owners, the date and the topic of an action. Ctrl+Enter keeps, Escape leaves.
 * @param initial the action to edit; without one, a new one
 * @param topics of the meeting that raised it
 */
export function ActionEditor(props: {
  initial?: Action;
  topics: Topic[];
  onKeep: (fields: ActionFields) => void;
  onCancel: () => void;
}) {
  const { initial } = props;
  const [text, setText] = useState(initial?.text ?? '');
  const [owners, setOwners] = useState(initial?.owners.join(', ') ?? '');
  const [due, setDue] = useState<string>(initial?.due ?? '');
  const [topicId, setTopicId] = useState(initial?.topicId ?? '');
  const [tried, setTried] = useState(false);
  const date = due.trim() === '' ? { value: null } : readTypedDate(due.trim());
  const textError = tried && !text.trim() ? say.textMissing : undefined;

  function keep(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (!text.trim() || !('value' in date)) return;
    props.onKeep({ text: text.trim(), owners: namesIn(owners), due: date.value, topicId: topicId || null });
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation(); // the keys of the row around it are letters here
    if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
    else return;
    event.preventDefault();
  }

  return (
    <form className={styles.editor} onSubmit={keep} onKeyDown={onKeyDown} noValidate>
      <Field label={say.text} error={textError} wide>
        {(wiring) => (
          <textarea
            {...wiring}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            rows={2}
            maxLength={4000}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Field label={say.owners} hint={say.ownersHint}>
        {(wiring) => (
          <input
            {...wiring}
            maxLength={2000}
            dir="auto"
            value={owners}
            onChange={(event) => setOwners(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={say.due}
        error={tried && 'problem' in date ? problems[date.problem] : undefined}
        hint={deskWords.sources.dateHint}
      >
        {(wiring) => <input {...wiring} maxLength={100} value={due} onChange={(event) => setDue(event.target.value)} />}
      </Field>
      <Field label={say.topic}>
        {(wiring) => (
          <select {...wiring} value={topicId} onChange={(event) => setTopicId(event.target.value)}>
            <option value="">{say.noTopic}</option>
            {props.topics.map((topic, index) => (
              <option key={topic.id} value={topic.id}>
                {index + 1} {topic.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {say.keep}
        </Button>
        <Button onClick={props.onCancel}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
