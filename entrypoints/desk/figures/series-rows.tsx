import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/button';
import { FigureEditor } from '../../../components/figure-editor';
import { figureText } from '../../../components/figure-text';
import type { FigureSeries, SeriesPoint } from '../../../lib/model/figure-series';
import type { Id } from '../../../lib/model/id';
import { editFigure } from '../../../lib/services/edit-figure';
import { figureWords } from '../../../lib/words/figure-words';
import { partialDateText } from '../../../lib/words/partial-date-text';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import { typedWords } from '../typed-words';
import styles from './figures-page.module.css';
import { seriesDetails, seriesName } from './series-name';
import type { SeriesChoice } from './use-series-choice';

const say = figureWords.page;

interface Props {
  series: FigureSeries;
  /** The row that the Tab key reaches. */
  active: string | undefined;
  editing: Id | null;
  choice: SeriesChoice;
  onKeyDown: (event: KeyboardEvent, row: string, figureId: Id | null) => void;
  onFocus: (row: string) => void;
  onEdit: (figureId: Id) => void;
  onClose: (figureId: Id) => void;
}

/** One indicator: what it is, then its points. */
export function SeriesRows(props: Props) {
  const { series, active, choice, editing } = props;
  const { db, act, locale, journal } = useDesk();
  const name = seriesName(series);
  const isOwn = series.points.some(({ cited }) => cited.figure.indicatorId !== null);
  return (
    <tbody>
      <tr
        className={styles.series}
        data-row={series.key}
        tabIndex={series.key === active ? 0 : -1}
        aria-selected={choice.isChosen(series.key)}
        onFocus={() => props.onFocus(series.key)}
        onKeyDown={(event) => props.onKeyDown(event, series.key, null)}
      >
        <th colSpan={5} scope="rowgroup">
          <label className={styles.name}>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={say.chooseSeries(name)}
              checked={choice.isChosen(series.key)}
              onChange={() => choice.toggleSeries(series.key)}
            />
            <bdi>{name}</bdi>
          </label>
          <span className={styles.details}>
            {seriesDetails(series).map((detail) => (
              <bdi key={detail}>{detail}</bdi>
            ))}
            {isOwn && <span>{say.byYou}</span>}
          </span>
        </th>
      </tr>
      {series.points.map((point) => {
        const { figure } = point.cited;
        return [
          <PointRow key={figure.id} point={point} {...props} />,
          editing === figure.id && (
            <tr key={`${figure.id} edit`}>
              <td colSpan={5} className={styles.below}>
                <FigureEditor
                  {...{ figure, locale }}
                  drafts={journal}
                  first="value"
                  onCancel={() => props.onClose(figure.id)}
                  onKeep={async (facts) => {
                    const isSame = Object.keys(facts).length === 0;
                    const edit = () => editFigure(db, { figureIds: [figure.id], facts });
                    const kept = isSame || (await act(edit, { text: typedWords(facts) }));
                    if (kept) props.onClose(figure.id);
                    return kept;
                  }}
                />
              </td>
            </tr>
          ),
        ];
      })}
    </tbody>
  );
}

function PointRow({ point, active, choice, onKeyDown, onFocus, onEdit, editing }: Props & { point: SeriesPoint }) {
  const { locale } = useDesk();
  const { cited, superseded } = point;
  const { figure } = cited;
  const { qualifier, printed, value } = figureText(figure, locale);
  const isOld = superseded || cited.supersededBy !== null;
  const tabIndex = figure.id === active ? 0 : -1;
  return (
    <tr
      className={styles.point}
      data-row={figure.id}
      data-figure={figure.id}
      tabIndex={tabIndex}
      aria-selected={choice.isChosen(figure.id)}
      onFocus={() => onFocus(figure.id)}
      onKeyDown={(event) => onKeyDown(event, figure.id, figure.id)}
    >
      <td className={styles.value}>
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say.choosePoint(printed)}
            checked={choice.isChosen(figure.id)}
            onChange={() => choice.toggleFigure(figure.id)}
          />
          {qualifier && <span className={styles.quiet}>{qualifier}</span>}
          {isOld ? (
            <s>
              <bdi>{printed}</bdi>
            </s>
          ) : (
            <bdi>{printed}</bdi>
          )}
          {value && <span className={styles.quiet}>{value}</span>}
        </label>
      </td>
      <td className={styles.when}>{whenOf(point, locale)}</td>
      <td className={styles.source}>
        <bdi>{cited.producer || cited.sourceTitle || say.noSource}</bdi>
      </td>
      <td className={styles.marks}>
        {marksOf(point, locale).map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </td>
      <td className={styles.tools}>
        <a
          href={routeHash({ page: 'clip', clipId: figure.clipId })}
          tabIndex={tabIndex}
          aria-label={say.clipOf(printed)}
        >
          {say.clipLink}
        </a>
        <Button
          look="quiet"
          className={styles.tool}
          tabIndex={tabIndex}
          aria-expanded={editing === figure.id}
          aria-label={figureWords.editName(printed)}
          onClick={() => onEdit(figure.id)}
        >
          {figureWords.edit}
        </Button>
      </td>
    </tr>
  );
}

function whenOf({ cited: { figure }, at }: SeriesPoint, locale: string): string {
  if (figure.period) return figureWords.period(figure.period, locale);
  const asOf = figure.asOf ?? at;
  return asOf ? figureWords.asOf(partialDateText(asOf, locale)) : say.undated;
}

function marksOf({ cited, superseded }: SeriesPoint, locale: string): string[] {
  const { edition, published, supersededBy, figure, transcribed } = cited;
  return [
    edition || (published ? say.published(partialDateText(published, locale)) : ''),
    supersededBy ? say.supersededBy(partialDateText(supersededBy, locale)) : superseded ? say.superseded : '',
    figure.status ? figureWords.names.status[figure.status] : '',
    transcribed ? figureWords.transcribed : '',
  ].filter(Boolean);
}
