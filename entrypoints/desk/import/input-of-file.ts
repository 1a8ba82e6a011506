import { documentLimits } from '../../../lib/documents/document-limits';
import type { Refusal } from '../../../lib/model/refusal';
import type { Platform } from '../platform';

/** A file as the reader takes it. One over 20 MB is refused before its bytes are read. */
export async function inputOfFile(file: File): Promise<Parameters<Platform['readMinutes']>[0] | Refusal> {
  if (file.size > documentLimits.longestFile) return { ok: false, reason: 'document-too-large' };
  if (file.size === 0) return { ok: false, reason: 'document-empty' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: 'file', bytes, fileName: file.name, mime: file.type };
}
