import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Kbd } from '../../../components/kbd';
import type { Id } from '../../../lib/model/id';
import { removeFigure } from '../../../lib/services/remove-figure';
import { commonWords } from '../../../lib/words/common-words';
import { figureWords } from '../../../lib/words/figure-words';
import { useDesk } from '../desk-context';
import styles from './figures-page.module.css';
import { SeriesRows } from './series-rows';
import type { TopicSeries } from './topics-of-series';
import { useSeriesChoice } from './use-series-choice';

const say = figureWords.page;
const ownKeys = 'input, textarea, select, button, a, summary';

/** The indicators by topic as grids walked by arrows: one stop of the Tab key; Space chooses, J joins, P parts, Enter edits. */
export function SeriesGrid({ groups }: { groups: TopicSeries[] }) {
  const { db, act } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [editing, setEditing] = useState<Id | null>(null);
  const all = groups.flatMap(({ series }) => series);
  const choice = useSeriesChoice(all);
  const ids = all.flatMap(({ key, points }) => [key, ...points.map(({ cited }) => cited.figure.id)]);
  const active = focused !== null && ids.includes(focused) ? focused : ids[0];
  const focusRow = (id: string | undefined) => {
    if (id === undefined) return;
    setFocused(id);
    place.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };

  function onKeyDown(event: KeyboardEvent, row: string, figureId: Id | null) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(ownKeys)) return;
    const index = ids.indexOf(row);
    const key = event.key.toLowerCase();
    if (key === 'arrowdown') focusRow(ids[index + 1]);
    else if (key === 'arrowup') focusRow(ids[index - 1]);
    else if (key === 'home') focusRow(ids[0]);
    else if (key === 'end') focusRow(ids.at(-1));
    else if (key === ' ') figureId ? choice.toggleFigure(figureId) : choice.toggleSeries(row);
    else if (key === 'j') void choice.join();
    else if (key === 'p') void choice.part(figureId);
    else if (key === 'enter' && figureId) setEditing(editing === figureId ? null : figureId);
    else if (key === 'delete' && figureId) {
      focusRow(ids[index + 1] ?? ids[index - 1]);
      void act(() => removeFigure(db, { figureId }));
    } else if (key === 'escape') choice.clear();
    else return;
    event.preventDefault();
  }

  return (
    <div ref={place} className={styles.groups}>
      {groups.map(({ topic, series }) => (
        <section key={topic?.id ?? ''} className={styles.group}>
          <h2>{topic ? <bdi>{`${topic.position + 1} ${topic.title}`}</bdi> : say.otherTopics}</h2>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA practices build a grid on a table
            role="grid"
            aria-label={say.indicators}
            aria-multiselectable="true"
            className={styles.grid}
          >
            {series.map((one) => (
              <SeriesRows
                key={one.key}
                series={one}
                {...{ active, editing, choice, onKeyDown }}
                onFocus={setFocused}
                onEdit={(figureId) => setEditing(editing === figureId ? null : figureId)}
                onClose={(figureId) => {
                  setEditing(null);
                  focusRow(figureId);
                }}
              />
            ))}
          </table>
        </section>
      ))}
      {(choice.series.length > 0 || choice.figures.length > 0) && (
        <section className={styles.chosen} aria-label={say.chosen} data-bottom-bar>
          {choice.series.length > 0 && (
            <>
              <span>{say.chosenSeries(choice.series.length)}</span>
              {choice.series.length > 1 ? (
                <Button look="primary" onClick={() => void choice.join()}>
                  {say.join}
                  <Kbd>J</Kbd>
                </Button>
              ) : (
                <span className={styles.quiet}>{say.joinHint}</span>
              )}
            </>
          )}
          {choice.figures.length > 0 && (
            <>
              <span>{say.chosenPoints(choice.figures.length)}</span>
              <Button onClick={() => void choice.part(null)}>
                {say.part}
                <Kbd>P</Kbd>
              </Button>
            </>
          )}
          <Button look="quiet" onClick={choice.clear}>
            {commonWords.cancel}
          </Button>
        </section>
      )}
      <p className={styles.keys}>
        {Object.entries(say.keys).map(([words, keys]) => (
          <span key={words}>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}{' '}
            {words}
          </span>
        ))}
      </p>
    </div>
  );
}
