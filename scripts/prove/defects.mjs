/**
 * Builds with one defect each, such as is easily written by accident. The proofs must catch them.
 * @type {Record<string, { file: string, from: string, to: string }[]>}
 */
export const defects = {
  'acknowledge-early': [
    {
      file: 'lib/store/transact.ts',
      from: "const done = await db.transaction('rw', db.tables, async () => {",
      to: "let early; const soon = new Promise((tell) => { early = tell; });\n    const done = await Promise.race([soon, db.transaction('rw', db.tables, async () => {",
    },
    {
      file: 'lib/store/transact.ts',
      from: 'if (isRefusal(result)) throw new Refused(result);\n      return result;\n    });',
      to: 'if (isRefusal(result)) throw new Refused(result);\n      early(result);\n      return result;\n    })]);',
    },
    {
      file: 'lib/store/transact.ts',
      from: 'if (written && (await db.standBy?.kept(written)) === false)',
      to: 'if (false)',
    },
  ],
  'two-transactions': [
    {
      file: 'lib/store/perform-action.ts',
      from: 'const undoId = await recordUndoStep(db, step);',
      to: "const undoId = step.id;\n    setTimeout(() => db.transaction('rw', db.tables, () => recordUndoStep(db, step)));",
    },
  ],
  'saved-on-sending': [
    {
      file: 'entrypoints/popup/request-clip.ts',
      from: 'const reply = readReply(answer, message.clipId);',
      to: 'const reply = readReply(answer, message.clipId) ?? { ok: true, saved: message.clipId };',
    },
  ],
  'menu-unnoted': [
    {
      file: 'entrypoints/background/pending-clips.ts',
      from: 'area.set({ [key]: pending })',
      to: 'Promise.resolve(pending)',
    },
  ],
  'journal-off': [
    {
      file: 'lib/keeping/thread-journal.ts',
      from: "append: async (json, sequence) => void (await ask({ kind: 'append', json, sequence })),",
      to: 'append: async () => undefined,',
    },
  ],
  'rotation-off': [{ file: 'lib/keeping/keep-safe.ts', from: 'await rotateLog(indexedDB);', to: 'rotateLog;' }],
  'relaxed-durability': [
    {
      file: 'lib/store/rapporteur-database.ts',
      from: "chromeTransactionDurability: 'strict'",
      to: "chromeTransactionDurability: 'relaxed'",
    },
  ],
};
defects['journal-and-rotation-off'] = [...defects['journal-off'], ...defects['rotation-off']];
defects['relaxed-without-journal'] = [...defects['relaxed-durability'], ...defects['journal-off']];
