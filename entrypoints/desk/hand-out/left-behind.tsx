import type { BriefingClipInput, BriefingInput } from '../../../lib/briefing/briefing-input';
import { clipWords } from '../../../lib/briefing/clip-words';
import type { DetailsOfClip } from '../../../lib/briefing/details-of-clip';
import type { Id } from '../../../lib/model/id';
import { briefingWords } from '../../../lib/words/briefing-words';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { routeHash } from '../route';
import styles from './hand-out.module.css';
import { OwnDetailsNotice } from './own-details-notice';
import type { Choice, Prepared } from './use-prepared';

const say = handOutWords;

/** What the readers will not get, seen before anything goes out: the clips left out, and likely personal details. */
export function LeftBehind(props: { prepared: Prepared; choice: Choice; choose: (changes: Partial<Choice>) => void }) {
  const { prepared, choice, choose } = props;
  const { omissions, details, own, input, whole } = prepared;
  const words = briefingWords[input.briefing.language];

  const keep = (clipId: Id, kept: boolean) => choose({ keep: changed(choice.keep, clipId, kept) });
  // Who includes a list of contacts wants it with its contacts; "Keep" takes them out again.
  const include = (clipId: Id, included: boolean) =>
    choose({ include: changed(choice.include, clipId, included), keep: changed(choice.keep, clipId, included) });
  const included = includedAllTheSame(whole, choice.include);

  return (
    <section className={styles.part}>
      <p>{say.omissions(omissions.length)}</p>
      {omissions.length > 0 && (
        <ul className={styles.list}>
          {omissions.map(({ clipId, topicNumber, entry, onlySensitive }) => (
            <li key={`${clipId} ${topicNumber}`}>
              <a href={routeHash({ page: 'clip', clipId })}>
                <bdi>{clipWords(entry, words).text}</bdi>
              </a>{' '}
              <span className={styles.hint}>({say.omissionOn(topicNumber)})</span>{' '}
              {onlySensitive && (
                <>
                  <span className={styles.hint}>{say.staysBack}</span>{' '}
                  <Include checked={false} onChange={(checked) => include(clipId, checked)} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {included.length > 0 && (
        <>
          <p className={styles.warning}>{say.includedAllTheSame(included.length)}</p>
          <ul className={styles.list}>
            {included.map((entry) => (
              <li key={entry.clip.id}>
                <a href={routeHash({ page: 'clip', clipId: entry.clip.id })}>
                  <bdi>{clipWords(entry, words, 12).text}</bdi>
                </a>{' '}
                <Include checked onChange={(checked) => include(entry.clip.id, checked)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {input.readers.ownTextLeftOut && <p className={styles.warning}>{say.ownTextOut}</p>}
      <p>{say.details(details.length)}</p>
      {details.length > 0 && (
        <ul className={styles.list}>
          {details.map((found) => (
            <li key={found.clipId}>
              <a href={routeHash({ page: 'clip', clipId: found.clipId })}>
                <bdi>{clipWords(found.entry, words, 12).text}</bdi>
              </a>
              {': '}
              {sentenceOf(found)}{' '}
              <label className={styles.keep}>
                <input
                  type="checkbox"
                  checked={found.kept}
                  onChange={(event) => keep(found.clipId, event.target.checked)}
                />
                {say.keepDetails}
              </label>
            </li>
          ))}
        </ul>
      )}
      <OwnDetailsNotice own={own} />
    </section>
  );
}

function Include({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={styles.keep}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {say.include}
    </label>
  );
}

function changed(before: ReadonlySet<Id>, clipId: Id, there: boolean): ReadonlySet<Id> {
  const next = new Set(before);
  if (there) next.add(clipId);
  else next.delete(clipId);
  return next;
}

/** The clips that go out though their sensitivity would keep them back, each once. */
function includedAllTheSame({ topics }: BriefingInput, include: ReadonlySet<Id>): BriefingClipInput[] {
  const entries = topics.flatMap(({ clips }) => clips).filter(({ clip, included }) => included && include.has(clip.id));
  return [...new Map(entries.map((entry) => [entry.clip.id, entry])).values()];
}

function sentenceOf({ counts }: DetailsOfClip): string {
  return counts
    .map(({ kind, inTable, count }) => [say.detailKinds[kind](count), ...(inTable ? [say.inTable] : [])].join(' '))
    .join(', ');
}
