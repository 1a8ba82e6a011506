import type { Refusal } from '../../../lib/model/refusal';
import type { Platform } from '../platform';

/** The largest file that is read, in bytes. */
const largest = 20 * 1024 * 1024;

/** A file as the reader takes it. One over 20 MB is refused before its bytes are read. */
export async function inputOfFile(file: File): Promise<Parameters<Platform['readMinutes']>[0] | Refusal> {
  if (file.size > largest) return { ok: false, reason: 'document-too-large' };
  if (file.size === 0) return { ok: false, reason: 'document-empty' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: 'file', bytes, fileName: file.name, mime: file.type };
}
