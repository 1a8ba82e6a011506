import { figuresIn } from './figures-in';

/** Whether a cell has a figure in it. */
export function hasFigure(cell: string): boolean {
  return /\p{Nd}/u.test(cell) && figuresIn(cell).figures.length > 0;
}
