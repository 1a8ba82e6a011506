const longestUrl = 16_384;

/**
 * The address in its normal form if it is http, https or mailto; else null. User names and passwords are dropped.
 * `base` resolves relative addresses; without it they are refused.
 */
export function safeUrl(text: string, base?: string): string | null {
  if (text.length > longestUrl) return null;
  const url = parseUrl(text, base);
  if (!url) return null;
  if (url.protocol === 'mailto:') return url.href;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href.length > longestUrl ? null : url.href;
}

/** `new URL` that answers null instead of throwing. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
