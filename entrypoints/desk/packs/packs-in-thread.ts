import { isEncrypted } from '../../../lib/packs/is-encrypted';
import { mergeLibraries } from '../../../lib/packs/merge/merge-libraries';
import type { MergeReport } from '../../../lib/packs/merge/merge-report';
import { typedPassphrase } from '../../../lib/packs/new-passphrase';
import { PackRefused } from '../../../lib/packs/pack-fault';
import { readPack } from '../../../lib/packs/read-pack';
import { writePack } from '../../../lib/packs/write-pack';
import { readOlderLibrary } from '../../../lib/services/packs/read-older-library';
import { sha256 } from '../../../lib/services/sha256';
import { schemaVersion } from '../../../lib/store/database-schema';
import { upgradeRecord } from '../../../lib/store/upgrade-record';
import type { PackJob, ReadPackAnswer, WritePackAnswer } from './pack-jobs';

const tools = { sha256, pause: async () => {}, schemaVersion, upgrade: upgradeRecord }; // it has a thread to itself

/** Writes or reads one pack, or says what would come of one; what encrypts is fetched only where it is asked for. */
export async function packsInThread(job: PackJob): Promise<ReadPackAnswer | WritePackAnswer | MergeReport> {
  switch (job.kind) {
    case 'write-pack':
      return written(job);
    case 'read-pack':
      return read(job);
    case 'read-older':
      return readOlder(job);
    case 'preview-merge':
      return mergeLibraries(job.here, job.library, job.merging).report;
  }
}

function readOlder({ text, keptAt }: Extract<PackJob, { kind: 'read-older' }>): ReadPackAnswer {
  const library = readOlderLibrary(text);
  if (!library) return { ok: false, fault: { kind: 'damaged' } };
  const head = {
    ...{ packId: crypto.randomUUID(), madeAt: keptAt, madeOf: { kind: 'everything' as const } }, // literal of the union
    readers: { sharing: null, sensitivity: null },
  };
  return { ok: true, head, library };
}

async function written({ content, passphrase }: Extract<PackJob, { kind: 'write-pack' }>): Promise<WritePackAnswer> {
  try {
    const pack = await writePack(content, schemaVersion, tools);
    if (passphrase === null) return { ok: true, bytes: pack };
    const { encryptPack } = await import('../../../lib/packs/pack-encryption');
    return { ok: true, bytes: new Uint8Array(await encryptPack(pack, passphrase)) };
  } catch (cause) {
    if (cause instanceof PackRefused) return { ok: false, fault: cause.fault };
    throw cause;
  }
}

async function read({ bytes, passphrase }: Extract<PackJob, { kind: 'read-pack' }>): Promise<ReadPackAnswer> {
  if (!isEncrypted(bytes)) return readPack(bytes, tools);
  if (passphrase === null) return { ok: false, locked: true };
  const { decryptPack } = await import('../../../lib/packs/pack-encryption');
  const opened = await decryptPack(bytes, typedPassphrase(passphrase));
  return opened === null ? { ok: false, locked: true } : readPack(opened, tools);
}
