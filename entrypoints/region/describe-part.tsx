import type { FormEvent } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Kbd } from '../../components/kbd';
import { RefusalNotice } from '../../components/refusal-notice';
import { sourceDate } from '../../components/source-date';
import { sourceSite } from '../../components/source-site';
import { useWindowKey } from '../../components/use-window-key';
import type { Id } from '../../lib/model/id';
import type { Refusal } from '../../lib/model/refusal';
import type { SourceFields } from '../../lib/model/source';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { regionWords as say } from '../../lib/words/region-words';
import { PartPreview } from './part-preview';
import styles from './region.module.css';
import type { TakenPart } from './take-part';
import { TopicChoice } from './topic-choice';
import { useAgendaTopics } from './use-agenda-topics';
import type { PartWords } from './use-region';

interface Props {
  db: RapporteurDatabase;
  source: SourceFields;
  part: TakenPart;
  /** What is typed of it so far. */
  words: PartWords;
  onWords: (words: PartWords) => void;
  busy: boolean;
  refusal: Refusal | null;
  onKeep: () => void;
  onAgain: () => void;
}

/** Before a part is kept: what it says, what it is called, where it belongs. All of it may stay empty. */
export function DescribePart({ db, source, part, words, onWords, busy, refusal, onKeep, onAgain }: Props) {
  const { typed, caption, topicIds } = words;
  const agenda = useAgendaTopics(db);
  const toggle = (id: Id) => {
    const others = topicIds.filter((other) => other !== id);
    onWords({ ...words, topicIds: topicIds.includes(id) ? others : [...topicIds, id] });
  };
  function keep(event?: FormEvent) {
    event?.preventDefault();
    onKeep();
  }

  useWindowKey((event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return onAgain();
    }
    const typing = event.target instanceof Element && event.target.matches('input:not([type="checkbox"])');
    const number = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const topic = number && (event.altKey || !typing) ? agenda?.topics[(Number(number) || 10) - 1] : undefined;
    if (!topic) return;
    event.preventDefault();
    toggle(topic.id);
  });

  return (
    <main className={styles.describe} aria-busy={busy}>
      <section className={styles.previewSide} aria-label={say.preview}>
        <PartPreview part={part} alt={say.preview} />
        <p className={styles.quiet}>
          <bdi>{source.title.chosen?.value}</bdi> · {sourceDate(source)} · <bdi>{sourceSite(source)}</bdi>
        </p>
      </section>
      <form className={styles.form} onSubmit={keep}>
        <h1>{say.describe}</h1>
        {refusal && <RefusalNotice refusal={refusal} />}
        <Field label={say.typed} hint={say.typedHint}>
          {(wiring) => (
            <input
              {...wiring}
              // biome-ignore lint/a11y/noAutofocus: the page has just turned to this question
              autoFocus
              dir="auto"
              maxLength={500}
              placeholder={say.typedExample}
              autoComplete="off"
              value={typed}
              onChange={(event) => onWords({ ...words, typed: event.target.value })}
            />
          )}
        </Field>
        <Field label={say.caption} hint={say.captionHint}>
          {(wiring) => (
            <input
              {...wiring}
              dir="auto"
              maxLength={2_000}
              autoComplete="off"
              value={caption}
              onChange={(event) => onWords({ ...words, caption: event.target.value })}
            />
          )}
        </Field>
        {agenda && <TopicChoice agenda={agenda} chosen={new Set(topicIds)} onToggle={toggle} />}
        <div className={styles.buttons}>
          <Button type="submit" look="primary" disabled={busy}>
            {say.keep}
            <Kbd>{say.enter}</Kbd>
          </Button>
          <Button look="quiet" onClick={onAgain}>
            {say.again}
            <Kbd>{say.escape}</Kbd>
          </Button>
        </div>
      </form>
    </main>
  );
}
