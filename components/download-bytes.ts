/** How long the browser may take to read the file before its address is withdrawn, in milliseconds. */
const grace = 10_000;

/** Hands a file to the browser as a download. */
export function downloadBytes(name: string, mime: string, bytes: BlobPart): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
