import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useHeld } from '../../../components/use-held';
import type { Action } from '../../../lib/model/action';
import type { Id } from '../../../lib/model/id';
import type { Topic } from '../../../lib/model/topic';
import { commonWords } from '../../../lib/words/common-words';
import { deskWords } from '../../../lib/words/desk-words';
import { useDesk } from '../desk-context';
import { readTypedDate } from '../read-typed-date';
import { namesIn } from '../review/accepted-of';
import styles from './actions.module.css';

const say = deskWords.actions;
const problems = { wrong: deskWords.sources.dateWrong, 'two-ways': deskWords.sources.dateTwoWays };
export type ActionFields = Pick<Action, 'text' | 'owners' | 'due' | 'topicId'>;

/**
 * The words, the owners, the date and the topic of an action. Ctrl+Enter keeps, Escape leaves.
 * @param about the id of the action, or of the meeting that a new one is of
 * @param initial the action to edit; without one, a new one
 * @param topics of the meeting that raised it
 */
export function ActionEditor(props: {
  about: Id;
  initial?: Action;
  topics: Topic[];
  /** Answers whether it is kept. */
  onKeep: (fields: ActionFields) => Promise<boolean>;
  onCancel: () => void;
}) {
  const { initial } = props;
  const { journal } = useDesk();
  const { draft, hold, drop } = useHeld(journal, `action/${props.about}`, {
    text: initial?.text ?? '',
    owners: initial?.owners.join(', ') ?? '',
    due: initial?.due ?? '',
    topicId: initial?.topicId ?? '',
  });
  const { text, owners, due, topicId } = draft;
  const [tried, setTried] = useState(false);
  const date = due.trim() === '' ? { value: null } : readTypedDate(due.trim());
  const textError = tried && !text.trim() ? say.textMissing : undefined;

  async function keep(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (!text.trim() || !('value' in date)) return;
    // What was held may name a topic that is gone since; the list shows it as none.
    const topic = props.topics.find(({ id }) => id === topicId);
    const fields = { text: text.trim(), owners: namesIn(owners), due: date.value, topicId: topic?.id ?? null };
    if (await props.onKeep(fields)) drop();
  }

  function cancel() {
    drop();
    props.onCancel();
  }

  const typed = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => hold({ ...draft, [name]: event.target.value }),
  });

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation(); // the keys of the row around it are letters here
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
    else return;
    event.preventDefault();
  }

  return (
    <form className={styles.editor} onSubmit={(event) => void keep(event)} onKeyDown={onKeyDown} noValidate>
      <Field label={say.text} error={textError} wide>
        {(wiring) => (
          <textarea
            {...wiring}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            rows={2}
            maxLength={4000}
            dir="auto"
            {...typed('text')}
          />
        )}
      </Field>
      <Field label={say.owners} hint={say.ownersHint}>
        {(wiring) => <input {...wiring} maxLength={2000} dir="auto" {...typed('owners')} />}
      </Field>
      <Field
        label={say.due}
        error={tried && 'problem' in date ? problems[date.problem] : undefined}
        hint={deskWords.sources.dateHint}
      >
        {(wiring) => <input {...wiring} maxLength={100} {...typed('due')} />}
      </Field>
      <Field label={say.topic}>
        {(wiring) => (
          <select {...wiring} {...typed('topicId')}>
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
        <Button onClick={cancel}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
