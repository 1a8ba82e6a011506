/** How long the browser may take to read the file before its address is withdrawn, in milliseconds. */
const grace = 10_000;

/** Hands a text to the browser as a download. */
export function downloadText(name: string, mime: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
