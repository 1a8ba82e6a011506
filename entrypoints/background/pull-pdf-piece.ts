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
 * where it is there, and hands the bytes over piece by piece. What is larger than `most` is not loaded, or loaded no further.
 */
export async function pullPdfPiece({ first, piece, most, wait }: PullOrder): Promise<PulledPiece> {
  interface Pulling {
    reader: ReadableStreamDefaultReader<Uint8Array>;
    stop: AbortController;
    spare: Uint8Array;
    total: number;
  }
  // The cast: our isolated world of this page, where only this function sets the name.
  const world = globalThis as { rapporteurFile?: Pulling };
  const give = (kind: 'too-large' | 'unreachable'): PulledPiece => {
    world.rapporteurFile?.stop.abort();
    delete world.rapporteurFile;
    return { kind };
  };
  try {
    if (first) {
      world.rapporteurFile?.stop.abort();
      const stop = new AbortController();
      setTimeout(() => stop.abort(), wait);
      const response = await fetch(location.href, {
        cache: 'force-cache',
        credentials: 'include',
        signal: stop.signal,
      });
      if (!response.ok || !response.body) return give('unreachable');
      world.rapporteurFile = { reader: response.body.getReader(), stop, spare: new Uint8Array(0), total: 0 };
      if (Number(response.headers.get('content-length')) > most) return give('too-large');
    }
    const pulling = world.rapporteurFile;
    if (!pulling) return give('unreachable');
    const gathered = [pulling.spare];
    let length = pulling.spare.length;
    let last = false;
    while (length < piece && !last) {
      const { value, done } = await pulling.reader.read();
      last = done;
      if (!value) continue;
      gathered.push(value);
      length += value.length;
      pulling.total += value.length;
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
