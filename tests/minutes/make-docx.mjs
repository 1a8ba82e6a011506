import { writeFileSync } from 'node:fs';
import { plainDocuments } from './make/plain-documents.mjs';
import { styledDocuments } from './make/styled-documents.mjs';

/** Writes the Word documents of this folder anew: `node tests/minutes/make-docx.mjs`. The same words give the same bytes. */
for (const [path, bytes] of Object.entries({ ...styledDocuments, ...plainDocuments }))
  writeFileSync(new URL(path, import.meta.url), bytes);
