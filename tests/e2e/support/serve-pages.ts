import type { Rapporteur } from '../../driver/rapporteur';

/** Answers these addresses with pages of a test's own, by way of the browser: no server has to know several hosts. */
export async function servePages(rapporteur: Rapporteur, pages: Record<string, string>): Promise<void> {
  for (const [url, html] of Object.entries(pages)) {
    await rapporteur.context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en">${html}` }),
    );
  }
}
