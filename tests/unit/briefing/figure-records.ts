import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Clip } from '../../../lib/model/clip';
import type { Figure } from '../../../lib/model/figure';
import type { Source } from '../../../lib/model/source';
import { makeTopic, uuid } from './records';

/** A figure of a clip; its id ends in `number`. */
export function makeFigure(number: number, clip: Clip, printed: string, given: Partial<Figure> = {}): Figure {
  return {
    stands: { in: 'quote', at: 0, length: printed.length },
    printed,
    value: Number(printed.replace(/[^\d.-]/g, '')),
    unit: 'persons',
    unitText: '',
    what: 'registered arrivals',
    measure: 'arrivals',
    basis: 'cumulative',
    place: '',
    period: null,
    asOf: null,
    qualifier: null,
    roundedTo: null,
    status: null,
    id: uuid(6000 + number),
    clipId: clip.id,
    partOfId: null,
    shareOfId: null,
    shareIsId: null,
    settled: [],
    indicatorId: null,
    takenAt: '2018-08-06T10:00:00.000Z',
    ...given,
  };
}

/** The figure with what its source says, on the first topic. */
export function makeCited(figure: Figure, source: Source, given: Partial<CitedFigure> = {}): CitedFigure {
  const { fields } = source;
  const producer = (fields.producer.chosen?.value ?? []).join(', ');
  return {
    figure,
    producer,
    producerKey: producer.toLowerCase(),
    sourceTitle: fields.title.chosen?.value ?? '',
    edition: fields.edition.chosen?.value ?? '',
    published: fields.published.chosen?.value ?? null,
    asOf: fields.asOf.chosen?.value ?? null,
    period: fields.period.chosen?.value ?? null,
    caveats: fields.caveats,
    clippedAt: '2018-08-06T09:30:00.000Z',
    supersededBy: null,
    transcribed: false,
    topicIds: [makeTopic(0, 'Arrivals').id],
    ...given,
  };
}
