import type { ChosenField } from './candidate';

/**
 * The field, marked as one of which the person is asked: where the page contradicts itself. The rivals come first among the others, so that
 * the question can name them.
 */
export function doubted<T>(field: ChosenField<T>, rivals: T[]): ChosenField<T> {
  const keys = new Set(rivals.map((rival) => JSON.stringify(rival)));
  const isRival = ({ value }: { value: T }) => keys.has(JSON.stringify(value));
  return {
    chosen: field.chosen,
    others: [...field.others.filter(isRival), ...field.others.filter((other) => !isRival(other))],
    doubtful: true,
  };
}
