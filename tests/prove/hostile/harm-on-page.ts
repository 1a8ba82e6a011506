import type { Page } from '@playwright/test';

/**
 * What stands in an open page, and in its open shadow roots, that would run, load or lead where it may not: where a policy stops a script from
 * running nothing is seen of it, and what it would have been is still there.
 */
export async function harmOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = location.origin;
    /** Text in an address may be anything that can be read as one, or none. */
    const protocolOf = (address: string) =>
      URL.canParse(address, location.href) ? new URL(address, location.href) : null;
    const leads = (address: string) => /^(?:https?|mailto):$/.test(protocolOf(address)?.protocol ?? 'https:');
    const isOwn = (address: string) => {
      const url = protocolOf(address);
      return url === null || url.origin === own || url.protocol === 'blob:' || url.href.startsWith('data:image/');
    };
    const harm: string[] = [];
    const roots: ParentNode[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const name = element.localName;
        if (/^(?:iframe|object|embed|base|portal|fencedframe|audio|video|applet)$/.test(name)) harm.push(`<${name}>`);
        if (name === 'script' && element.textContent !== '') harm.push('<script> with text');
        if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? '')) harm.push('<meta refresh>');
        for (const { localName, value } of element.attributes) {
          if (localName.startsWith('on')) harm.push(`${name} ${localName}`);
          if (/^(?:src|poster|data|action|formaction|background|ping)$/.test(localName) && !isOwn(value))
            harm.push(`${name} ${localName}=${value.slice(0, 60)}`);
          if (localName === 'href' && !(name === 'a' ? leads(value) || isOwn(value) : isOwn(value)))
            harm.push(`${name} href=${value.slice(0, 60)}`);
        }
      }
    }
    return harm;
  });
}
