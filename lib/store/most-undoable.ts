/**
 * Records from which on an import is not written down a second time so that it can be taken back: one step that holds all of it would double what is in
 * memory, and no browser stores one value of more than some hundred megabytes. The backup that is made before is the way back.
 */
export const mostUndoable = 2_000;
