/** `hash␠JSON` and a line end, by the browser's own hash: a thread may wait for it. */
export async function journalLine(json: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex} ${json}\n`;
}
