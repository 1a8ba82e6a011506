import type { Library } from '../../../lib/model/library';
import type { Merging } from '../../../lib/packs/merge/merge-libraries';
import type { PackContent } from '../../../lib/packs/pack-content';
import type { PackFault } from '../../../lib/packs/pack-fault';

/** What the thread is asked to do with a pack. */
export type PackJob =
  | { kind: 'write-pack'; content: PackContent; passphrase: string | null }
  | { kind: 'read-pack'; bytes: Uint8Array; passphrase: string | null }
  | { kind: 'read-older'; text: string; keptAt: string }
  | { kind: 'preview-merge'; here: Library; library: Library; merging: Merging };

/** `locked`: it is encrypted, and the passphrase that was given, if one was, does not open it. */
export type ReadPackAnswer =
  | ({ ok: true } & PackContent)
  | { ok: false; fault: PackFault }
  | { ok: false; locked: true };
export type WritePackAnswer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; fault: PackFault };
