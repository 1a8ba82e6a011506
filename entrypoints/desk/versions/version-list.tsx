import { Button } from '../../../components/button';
import type { BriefingVersion } from '../../../lib/model/briefing-version';
import type { Id } from '../../../lib/model/id';
import { deleteVersion } from '../../../lib/services/delete-version';
import { versionWords } from '../../../lib/words/version-words';
import { useDesk } from '../desk-context';
import { focusContent } from '../focus-content';
import { momentText } from '../meeting-date';
import styles from './versions.module.css';

const say = versionWords;

/** The versions of a briefing, newest first: when, on which occasion, and how much each said. */
export function VersionList(props: { versions: BriefingVersion[]; fromId: Id | null; onChoose: (id: Id) => void }) {
  const { db, act, locale } = useDesk();
  return (
    <section className={styles.list} aria-label={say.list}>
      <h2>{say.list}</h2>
      <ol>
        {props.versions.map((version) => {
          const when = momentText(version.madeAt, locale);
          return (
            <li key={version.id}>
              <p className={styles.when}>
                <time dateTime={version.madeAt}>{when}</time> <span>{say.occasion[version.occasion]}</span>
              </p>
              <p className={styles.detail}>{say.holds(amountOf(version))}</p>
              <div className={styles.tools}>
                <Button
                  look="quiet"
                  aria-label={say.sinceName(when)}
                  aria-pressed={version.id === props.fromId}
                  onClick={() => props.onChoose(version.id)}
                >
                  {say.since}
                </Button>
                <Button
                  look="quiet"
                  data-delete
                  aria-label={say.deleteName(when)}
                  onClick={async (event) => {
                    const next = neighbourOf(event.currentTarget.closest('li'));
                    if (await act(() => deleteVersion(db, { versionId: version.id }))) handFocus(next);
                  }}
                >
                  {say.delete}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function amountOf({ outline }: BriefingVersion) {
  const clips = new Set(outline.sections.flatMap((section) => section.clips.map(({ clipId }) => clipId)));
  return { items: outline.sections.length, clips: clips.size, figures: outline.keyFigures.length };
}

/** The delete button of the version beside one, asked before the row goes: afterwards it has no neighbours. */
function neighbourOf(row: HTMLLIElement | null): HTMLElement | null {
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  return neighbour?.querySelector<HTMLElement>('[data-delete]') ?? null;
}

function handFocus(next: HTMLElement | null): void {
  if (next?.isConnected) next.focus();
  else focusContent();
}
