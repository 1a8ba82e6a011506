import { useId, useMemo, useRef, useState } from 'react';
import type { Meeting } from '../../../lib/model/meeting';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { type ImportState, idle } from '../import/import-session';
import { knownSeries } from '../known-series';
import { AcceptBar } from './accept-bar';
import { ActionList } from './action-list';
import { AttendanceList } from './attendance-list';
import { DocumentPane } from './document-pane';
import { draftErrors } from './draft-errors';
import { type DraftEdit, editDraft } from './edit-draft';
import { ItemList } from './item-list';
import { KnownNotice } from './known-notice';
import { focusNextCheck } from './line-links';
import { MeetingFacts } from './meeting-facts';
import type { MinutesDraft } from './minutes-draft';
import { NextMeeting } from './next-meeting';
import { proposeContinued } from './propose-continued';
import { readLines } from './read-lines';
import styles from './review.module.css';
import { ReviewContext } from './review-context';
import { ReviewHead } from './review-head';
import { useAccept } from './use-accept';
import { useKnown } from './use-known';
import { useLineLinks } from './use-line-links';
import { useReviewKeys } from './use-review-keys';

/** The document beside what was read of it. Everything can be corrected; nothing is stored before it is accepted. */
export function ReviewPage(props: {
  review: Extract<ImportState, { stage: 'review' }>;
  meetings: Meeting[];
  onDraft: (draft: MinutesDraft) => void;
}) {
  const { review, onDraft } = props;
  const { session } = useDesk();
  const { draft, imported } = review;
  const pane = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const links = useLineLinks(pane, form);
  const known = useKnown(review);
  const continues = useMemo(() => proposeContinued(draft.actions, known.earlierActions), [draft.actions, known]);
  const [tried, setTried] = useState<{ unfinished: string[] } | null>(null);
  const errors = useMemo(
    () => (tried ? draftErrors(draft, tried.unfinished) : new Map<string, string>()),
    [draft, tried],
  );
  // Lines stay what they were read for, whatever the person does with the values.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the first draft only
  const read = useMemo(() => readLines(draft), [imported]);
  const accepting = useAccept(review, { known, continues });
  const lists = useId();

  async function tryToAccept(how: Parameters<typeof accepting.accept>[0]) {
    const unfinished = [...(form.current?.querySelectorAll('input') ?? [])].flatMap((input) =>
      input.validity.badInput ? input.name : [],
    );
    setTried({ unfinished });
    const [wrong] = draftErrors(draft, unfinished).keys();
    if (wrong === undefined) await accepting.accept(how);
    else form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(wrong)}"]`)?.focus();
  }

  // What is being written is what stood there when the person said so.
  const edit = (change: DraftEdit) => accepting.isUnderWay || onDraft(editDraft(draft, change));
  const nextCheck = () => form.current && focusNextCheck(form.current);
  useReviewKeys({ onAccept: () => void tryToAccept('import'), onNextCheck: nextCheck });

  return (
    <ReviewContext
      value={{
        draft,
        edit,
        errors,
        earlier: known.earlierActions,
        continues,
      }}
    >
      <div className={styles.page}>
        <ReviewHead
          review={review}
          backsUp={props.meetings.length > 0 && review.kept.length === 0}
          onNextCheck={nextCheck}
          onPutBack={() => edit({ kind: 'put-back' })}
          onDiscard={() => accepting.isUnderWay || session.change({ ...idle, discarded: review })}
        />
        <div className={styles.document} ref={pane} {...links.pane}>
          <DocumentPane document={imported.document} read={read} />
        </div>
        <div className={styles.form} ref={form} {...links.form}>
          <h2 className="visually-hidden">{minutesWords.review.form}</h2>
          <KnownNotice known={known} />
          <MeetingFacts lists={{ zones: `${lists}zones`, series: `${lists}series` }} />
          {draft.kind === 'minutes' && <NextMeeting known={known.next} zones={`${lists}zones`} />}
          <ItemList />
          {draft.kind === 'minutes' && <ActionList />}
          {(draft.kind === 'minutes' || draft.attendance.length > 0) && <AttendanceList />}
        </div>
        <AcceptBar
          known={known}
          errors={errors.size}
          queue={review.queue.length}
          accepting={accepting}
          onAccept={(how) => void tryToAccept(how)}
        />
        <datalist id={`${lists}zones`}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <datalist id={`${lists}series`}>
          {knownSeries(props.meetings).map((series) => (
            <option key={series} value={series} />
          ))}
        </datalist>
      </div>
    </ReviewContext>
  );
}
