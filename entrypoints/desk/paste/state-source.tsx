import { type ComponentProps, type FormEvent, useId, useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useLive } from '../../../components/use-live';
import { pastedDraft } from '../../../lib/capture/pasted-draft';
import type { TableContent } from '../../../lib/model/clip-content';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import type { Outcome } from '../../../lib/services/outcome';
import { saveClip } from '../../../lib/services/save-clip';
import { topicsOf } from '../../../lib/store/meeting-queries';
import { boardWords } from '../../../lib/words/board-words';
import { tableWords } from '../../../lib/words/table-words';
import { useDesk } from '../desk-context';
import plain from '../plain-page.module.css';
import { readTypedDate } from '../read-typed-date';
import { routeHash } from '../route';
import { typedWords } from '../typed-words';
import styles from './paste.module.css';
import { nothingPasted, type PasteState } from './paste-session';

const say = tableWords.paste;
const labels = { address: say.address, title: say.name, producer: say.producer, published: say.date };

/** Asks where a pasted table is from, and keeps it. */
export function StateSource(props: {
  content: TableContent;
  clipId: Id;
  stated: PasteState['stated'];
  meeting: Meeting | null;
}) {
  const { content, clipId, stated, meeting } = props;
  const { db, act, paste } = useDesk();
  const topics = useLive(async () => (meeting ? topicsOf(db, meeting.id) : []), [db, meeting?.id]) ?? [];
  // It may be of another meeting that was active when it was chosen.
  const topicIds = topics.map(({ id }) => id).filter((id) => id === stated.topicId);
  const [wrong, setWrong] = useState({ address: '', published: '' });
  const heading = useId();
  const typed = (name: keyof typeof stated) => ({
    value: stated[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      paste.change({ ...paste.now(), stated: { ...stated, [name]: event.currentTarget.value } }),
  });
  const field = (
    name: keyof typeof labels,
    around: { error?: string | undefined; hint?: string; wide?: boolean } = {},
    more: ComponentProps<'input'> = {},
  ) => (
    <Field label={labels[name]} {...around}>
      {(wiring) => <input {...wiring} type="text" dir="auto" {...more} {...typed(name)} />}
    </Field>
  );

  async function keep(event: FormEvent) {
    event.preventDefault();
    const typed = stated.published.trim();
    const date = typed === '' ? { value: null } : readTypedDate(typed);
    const published = 'value' in date ? date.value : null;
    const draft = pastedDraft(content, { ...stated, title: stated.title || content.caption, published });
    setWrong({ address: draft ? '' : say.addressWrong, published: 'value' in date ? '' : say.dateWrong });
    if (!draft || !('value' in date)) return;
    let keptAs = clipId;
    const keeping = async (): Promise<Outcome> => {
      const saved = await saveClip(db, { clipId, draft, topicIds });
      if (!saved.ok) return saved;
      keptAs = saved.as;
      return { ok: true, undoId: saved.undoId ?? clipId }; // null where it was kept already
    };
    if (!(await act(keeping, { text: typedWords([{ ...stated, topicId: '' }, content.quote]) }))) return;
    location.hash = routeHash({ page: 'clip', clipId: keptAs });
    paste.change(nothingPasted);
  }

  return (
    <form className={styles.form} aria-labelledby={heading} onSubmit={(event) => void keep(event)} noValidate>
      <h2 id={heading}>{say.sourceTitle}</h2>
      <p className={plain.quiet}>{say.sourceHow}</p>
      {field('address', { error: wrong.address || undefined, wide: true }, { inputMode: 'url', dir: 'ltr' })}
      {field('title', { wide: true }, { placeholder: content.caption })}
      {field('producer')}
      {field('published', { hint: say.dateHint, error: wrong.published || undefined })}
      {topics.length > 0 && (
        <Field label={say.topic} wide>
          {(wiring) => (
            <select {...wiring} {...typed('topicId')} value={topicIds[0] ?? ''}>
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
