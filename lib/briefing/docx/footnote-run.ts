import { runProperties } from './run-properties';

const look = runProperties({ style: 'FootnoteReference' });

/** A run with a mark of footnotes in it. */
export function footnoteRun(mark: string): string {
  return `<w:r>${look}${mark}</w:r>`;
}
