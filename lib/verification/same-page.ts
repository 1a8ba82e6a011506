/** Whether two addresses show the same page. A fragment counts only where applications use it as a path: `#/reports`, `#!reports`. */
export function samePage(one: string, other: string): boolean {
  return pathOf(one) !== null && pathOf(one) === pathOf(other);
}

function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}
