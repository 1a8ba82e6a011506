import { clipWords } from '../../../lib/briefing/clip-words';
import type { DetailsOfClip } from '../../../lib/briefing/details-of-clip';
import type { Id } from '../../../lib/model/id';
import { briefingWords } from '../../../lib/words/briefing-words';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { routeHash } from '../route';
import styles from './hand-out.module.css';
import type { Choice, Prepared } from './use-prepared';

const say = handOutWords;

/** What the readers will not get, seen before anything goes out: the clips left out, and likely personal details. */
export function LeftBehind(props: { prepared: Prepared; choice: Choice; choose: (changes: Partial<Choice>) => void }) {
  const { prepared, choice, choose } = props;
  const { omissions, details, own, input } = prepared;
  const words = briefingWords[input.briefing.language];

  function keep(clipId: Id, kept: boolean) {
    const next = new Set(choice.keep);
    if (kept) next.add(clipId);
    else next.delete(clipId);
    choose({ keep: next });
  }

  return (
    <section className={styles.part}>
      <p>{say.omissions(omissions.length)}</p>
      {omissions.length > 0 && (
        <ul className={styles.list}>
          {omissions.map(({ clipId, topicNumber, entry }) => (
            <li key={`${clipId} ${topicNumber}`}>
              <a href={routeHash({ page: 'clip', clipId })}>
                <bdi>{clipWords(entry, words).text}</bdi>
              </a>{' '}
              <span className={styles.hint}>({say.omissionOn(topicNumber)})</span>
            </li>
          ))}
        </ul>
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
      {own.length > 0 && (
        <>
          <p className={styles.warning}>{say.ownDetails}</p>
          <ul className={styles.list}>
            {own.map(({ topic, text }) => (
              <li key={`${topic} ${text}`}>
                <bdi>{text}</bdi> {topic !== null && <span className={styles.hint}>({say.omissionOn(topic)})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function sentenceOf({ counts }: DetailsOfClip): string {
  return counts
    .map(({ kind, inTable, count }) => [say.detailKinds[kind](count), ...(inTable ? [say.inTable] : [])].join(' '))
    .join(', ');
}
