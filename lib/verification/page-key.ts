/** What two addresses of the same page have in common; null for no address. A fragment counts only where applications use it as a path: `#/reports`, `#!reports`. */
export function pageKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}
