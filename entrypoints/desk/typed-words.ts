/** The answers of a form as one text, to be copied: a line each, and none for what is empty. */
export function typedWords(answers: unknown): string {
  if (answers === null || typeof answers !== 'object') return String(answers ?? '');
  return Object.values(answers).map(typedWords).filter(Boolean).join('\n');
}
