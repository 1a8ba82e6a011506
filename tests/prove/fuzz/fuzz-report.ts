/**
 * What a fuzzing child tells its parent. Memory in bytes: at rest what is resident after a sweep, later the most that ever was. Time is the
 * processor's, so that a busy machine is not blamed on an importer. `unheardByPdf` are the rejections that nobody heard in pdf.js's own thread.
 */
export type FuzzReport =
  | { kind: 'ready'; memory: number }
  | { kind: 'begin'; seed: number }
  | { kind: 'wrong'; seed: number; said: string }
  | { kind: 'end'; seed: number; milliseconds: number; memory: number; unheardByPdf: number };
