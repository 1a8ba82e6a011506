/** @returns the bytes that a gzip of ours holds; rejects where it is broken */
export async function gunzip(gzip: Uint8Array): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(gzip)]).stream(); // the copy is what the types ask for
  const inflated = source.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

/** @returns SHA-256 in hexadecimal */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
