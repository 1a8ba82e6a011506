import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useLive } from '../../../components/use-live';
import { pastedDraft } from '../../../lib/capture/pasted-draft';
import type { TableContent } from '../../../lib/model/clip-content';
import { idSchema } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { saveClip } from '../../../lib/services/save-clip';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { systemStamps } from '../../../lib/store/stamps';
import { boardWords } from '../../../lib/words/board-words';
import { tableWords } from '../../../lib/words/table-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { readTypedDate } from '../read-typed-date';
import { useUnloadWarning } from '../review/use-unload-warning';
import { routeHash } from '../route';
import styles from './paste.module.css';

const say = tableWords.paste;
const always = () => true;
const empty = { address: '', title: '', producer: '', published: '' };

/** Asks where a pasted table is from, and keeps it. */
export function StateSource({ content, meeting }: { content: TableContent; meeting: Meeting | null }) {
  const { db, act } = useDesk();
  const topics = useLive(async () => (meeting ? topicsOf(db, meeting.id) : []), [db, meeting?.id]) ?? [];
  const [stated, setStated] = useState(empty);
  const [topicId, setTopicId] = useState('');
  const [wrong, setWrong] = useState({ address: '', published: '' });
  const [clipId] = useState(systemStamps.newId);
  const heading = useId();
  useUnloadWarning(always);
  const change = (name: keyof typeof empty) => (event: { currentTarget: { value: string } }) =>
    setStated({ ...stated, [name]: event.currentTarget.value });

  async function keep(event: FormEvent) {
    event.preventDefault();
    const typed = stated.published.trim();
    const date = typed === '' ? { value: null } : readTypedDate(typed);
    const published = 'value' in date ? date.value : null;
    const draft = pastedDraft(content, { ...stated, title: stated.title || content.caption, published });
    setWrong({ address: draft ? '' : say.addressWrong, published: 'value' in date ? '' : say.dateWrong });
    if (!draft || !('value' in date)) return;
    const topic = idSchema.safeParse(topicId);
    let keptAs = clipId;
    const isKept = await act(async () => {
      const saved = await saveClip(db, { clipId, draft, topicIds: topic.success ? [topic.data] : [] });
      if (!saved.ok) return saved;
      keptAs = saved.as;
      return { ok: true, undoId: saved.undoId ?? clipId }; // null where it was kept already
    });
    if (isKept) location.hash = routeHash({ page: 'clip', clipId: keptAs });
  }

  return (
    <form className={styles.form} aria-labelledby={heading} onSubmit={(event) => void keep(event)} noValidate>
      <h2 id={heading}>{say.sourceTitle}</h2>
      <p className={plain.quiet}>{say.sourceHow}</p>
      <Field label={say.address} error={wrong.address || undefined} wide>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            inputMode="url"
            dir="ltr"
            value={stated.address}
            onChange={change('address')}
          />
        )}
      </Field>
      <Field label={say.name} wide>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="auto"
            placeholder={content.caption}
            value={stated.title}
            onChange={change('title')}
          />
        )}
      </Field>
      <Field label={say.producer}>
        {(wiring) => <input {...wiring} type="text" dir="auto" value={stated.producer} onChange={change('producer')} />}
      </Field>
      <Field label={say.date} hint={say.dateHint} error={wrong.published || undefined}>
        {(wiring) => <input {...wiring} type="text" value={stated.published} onChange={change('published')} />}
      </Field>
      {topics.length > 0 && (
        <Field label={say.topic} wide>
          {(wiring) => (
            <select {...wiring} value={topicId} onChange={(event) => setTopicId(event.target.value)}>
              <option value="">{say.inbox}</option>
              {topics.map(({ id, position, title }) => (
                <option key={id} value={id}>
                  {boardWords.topic(position + 1, title)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className={plain.tools}>
        <Button type="submit" look="primary">
          {say.keep}
        </Button>
      </div>
    </form>
  );
}
