import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import type { Verdict, Verification } from '../../../lib/model/verification';
import { quoteOf } from '../../../lib/verification/quote-of';
import { checkingWords } from '../../../lib/words/checking-words';
import { clipWords } from '../../../lib/words/clip-words';
import { routeHash } from '../route';
import styles from './checking.module.css';
import { ClipVerdict } from './clip-verdict';

const say = checkingWords;

/** What needs the person comes first. */
const order: Verdict[] = ['changed', 'gone', 'unchecked', 'stands'];

/** What the latest look at each clip showed, whichever check it was of. */
export function CheckResults({ clips, looks }: { clips: Clip[]; looks: ReadonlyMap<Id, Verification> }) {
  const seen = clips.flatMap((clip) => {
    const look = looks.get(clip.id);
    return look ? [{ clip, look }] : [];
  });
  if (seen.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{say.results}</h2>
      {order.map((verdict) => {
        const some = seen.filter(({ look }) => look.verdict === verdict);
        return (
          some.length > 0 && (
            <section key={verdict} className={styles.group}>
              <h3>
                {say.verdict[verdict]} <span className={styles.quiet}>{some.length}</span>
              </h3>
              <ul>
                {some.map(({ clip, look }) => (
                  <li key={clip.id}>
                    <a
                      className={styles.quote}
                      href={routeHash({ page: 'clip', clipId: clip.id })}
                      lang={clip.lang || undefined}
                      dir={clip.dir}
                    >
                      {quoteOf(clip).slice(0, 200) || clipWords.kinds[clip.content.kind]}
                    </a>
                    <ClipVerdict clip={clip} look={look} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </section>
  );
}
