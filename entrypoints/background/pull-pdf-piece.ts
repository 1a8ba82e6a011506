/** What one turn of pulling a file out of a tab gives. */
export type PulledPiece = { kind: 'piece'; base64: string; last: boolean } | { kind: 'too-large' | 'unreachable' };

export interface PullOrder {
  /** The first turn asks for the file, the others go on with it. */
  first: boolean;
  /** Bytes of one piece, and of the whole file at most. */
  piece: number;
  most: number;
  /** Milliseconds that the whole file may take. */
  wait: number;
}

/**
 * Runs in the tab that shows the file, and so carries nothing of ours along: asks for the very address that it shows, of the browser's cache
 * where it is there, and hands the bytes over piece by piece. What is larger than `most` is not loaded, or loaded no further. A cache that
 * gives up half-way, as it does on files too large for it, is passed over once, and the site asked for the rest.
 */
export async function pullPdfPiece({ first, piece, most, wait }: PullOrder): Promise<PulledPiece> {
  interface Pulling {
    reader: ReadableStreamDefaultReader<Uint8Array>;
    stop: AbortController;
    spare: Uint8Array;
    total: number;
    /** Bytes still to come that were there before the cache gave up. */
    skip: number;
    cached: boolean;
  }
  // The cast: our isolated world of this page, where only this function sets the name.
  const world = globalThis as { rapporteurFile?: Pulling };
  const give = (kind: 'too-large' | 'unreachable'): PulledPiece => {
    world.rapporteurFile?.stop.abort();
    delete world.rapporteurFile;
    return { kind };
  };
  const ask = async (cache: RequestCache, stop: AbortController) => {
    const response = await fetch(location.href, { cache, credentials: 'include', signal: stop.signal });
    if (!response.ok || !response.body) return null;
    return { reader: response.body.getReader(), length: Number(response.headers.get('content-length')) };
  };
  const next = async (pulling: Pulling): Promise<ReadableStreamReadResult<Uint8Array>> => {
    try {
      return await pulling.reader.read();
    } catch (cause) {
      if (!pulling.cached || pulling.stop.signal.aborted) throw cause;
      const again = await ask('no-store', pulling.stop);
      if (!again) throw cause;
      Object.assign(pulling, { reader: again.reader, skip: pulling.total, cached: false });
      return pulling.reader.read();
    }
  };
  try {
    if (first) {
      world.rapporteurFile?.stop.abort();
      const stop = new AbortController();
      setTimeout(() => stop.abort(), wait);
      const asked = await ask('force-cache', stop);
      if (!asked) return give('unreachable');
      const { reader } = asked;
      world.rapporteurFile = { reader, stop, spare: new Uint8Array(0), total: 0, skip: 0, cached: true };
      if (asked.length > most) return give('too-large');
    }
    const pulling = world.rapporteurFile;
    if (!pulling) return give('unreachable');
    const gathered = [pulling.spare];
    let length = pulling.spare.length;
    let last = false;
    while (length < piece && !last) {
      const { value, done } = await next(pulling);
      last = done;
      if (!value) continue;
      const fresh = value.subarray(Math.min(pulling.skip, value.length));
      pulling.skip -= value.length - fresh.length;
      gathered.push(fresh);
      length += fresh.length;
      pulling.total += fresh.length;
      if (pulling.total > most) return give('too-large');
    }
    const bytes = new Uint8Array(await new Blob(gathered as BlobPart[]).arrayBuffer()); // The cast: the bytes of a response are never shared memory.
    const end = Math.min(piece, bytes.length);
    pulling.spare = bytes.slice(end);
    let binary = '';
    for (let at = 0; at < end; at += 32_768)
      binary += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 32_768)));
    const over = last && pulling.spare.length === 0;
    if (over) delete world.rapporteurFile;
    return { kind: 'piece', base64: btoa(binary), last: over };
  } catch {
    return give('unreachable');
  }
}
