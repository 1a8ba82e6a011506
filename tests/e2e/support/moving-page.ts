import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page at one address that says something else from one day to the next. */
export interface MovingPage {
  origin: string;
  address: string;
  /** What it says from now on: mark-up of its main part, and the day for which it says so. */
  publish: (main: string, published?: string) => void;
  close: () => Promise<void>;
}

/** Serves such a page on 127.0.0.1, under every path. */
export async function startMovingPage(main: string, published = ''): Promise<MovingPage> {
  let said = pageOf(main, published);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(said);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server has a port once it listens
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    address: `${origin}/situation`,
    publish(next, on = '') {
      said = pageOf(next, on);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function pageOf(main: string, published: string): string {
  const date = published === '' ? '' : `<meta property="article:published_time" content="${published}">`;
  return `<!doctype html><html lang="en"><head><title>Situation in the reception centres</title>
<meta property="og:site_name" content="Harbour Office">${date}</head>
<body><main><h1>Situation in the reception centres</h1>${main}</main></body></html>`;
}
