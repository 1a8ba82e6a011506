import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { Figure } from '../../../lib/model/figure';

type Given = Partial<Figure> & Pick<Figure, 'value'>;
type OfSource = Partial<Omit<CitedFigure, 'figure'>>;

/** A figure with its source: what a test does not name is what nobody states. Ids are numbers, so that a test may name them. */
export function cited(id: number, figure: Given, source: OfSource = {}): CitedFigure {
  const producer = source.producer ?? 'Agency A';
  return {
    figure: {
      id: idOf(id),
      clipId: idOf(900),
      stands: { in: 'quote', at: id, length: 1 },
      printed: figure.value.toLocaleString('en', { maximumFractionDigits: 6 }),
      unit: 'persons',
      unitText: '',
      what: '',
      measure: null,
      basis: null,
      place: '',
      period: null,
      asOf: null,
      qualifier: null,
      roundedTo: null,
      status: null,
      partOfId: null,
      shareOfId: null,
      shareIsId: null,
      settled: [],
      indicatorId: null,
      takenAt: '2018-07-01T08:00:00.000Z',
      ...figure,
    },
    producer,
    producerKey: producer.toLowerCase(),
    sourceTitle: 'Update',
    edition: '',
    published: null,
    asOf: null,
    period: null,
    caveats: [],
    clippedAt: '2018-07-01T08:00:00.000Z',
    supersededBy: null,
    transcribed: false,
    topicIds: [],
    ...source,
  };
}

export function idOf(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}
