import { createServer, type ServerResponse } from 'node:http';

/** What the site answers at an address: a page, any answer, no answer for ever, or a connection that breaks. */
export type SiteAnswer =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | 'never'
  | 'broken';

export interface ChangingSite {
  /** Where it is, without a final slash; `elsewhere` are the same pages under another name. */
  origin: string;
  elsewhere: string;
  /** The pages by their paths, as they are now; the test changes them. */
  pages: Map<string, SiteAnswer>;
  /** Paths that were asked for, oldest first. */
  asked: string[];
  close(): Promise<void>;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** Answers the person's question of a page that the test changes: a small site of its own on 127.0.0.1. */
export async function startChangingSite(): Promise<ChangingSite> {
  const pages = new Map<string, SiteAnswer>();
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/favicon.ico') return response.writeHead(204).end();
    asked.push(url);
    return answer(pages.get(url), response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    ...{ pages, asked },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(page: SiteAnswer | undefined, response: ServerResponse): unknown {
  if (page === 'never') return undefined;
  if (page === 'broken') return response.destroy();
  if (page === undefined) return response.writeHead(404, html).end('<h1>Not here</h1>');
  if (typeof page === 'string') return response.writeHead(200, html).end(page);
  return response.writeHead(page.status ?? 200, { ...html, ...page.headers }).end(page.body ?? '');
}
