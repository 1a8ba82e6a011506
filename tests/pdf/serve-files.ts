import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedFile {
  type: string;
  body: Uint8Array | string | ((response: ServerResponse) => void);
  headers?: Record<string, string>;
}

/** Serves a few files on 127.0.0.1, each at its path; `asked` hears the path of every request. */
export async function serveFiles(files: Record<string, ServedFile>, asked: (path: string) => void = () => undefined) {
  const table = new Map(Object.entries(files));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked(path);
    const file = table.get(path);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'max-age=600', ...file.headers });
    if (typeof file.body === 'function') file.body(response);
    else response.end(file.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // The cast: a server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    /** Another edition of a file at the same address. */
    replace: (path: string, file: ServedFile) => void table.set(path, file),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A PDF of so many bytes that is made while it is sent, and never lies anywhere. `told` gets how many bytes went out. */
export function endlessPdf(bytes: number, told: (sent: number) => void): ServedFile['body'] {
  return (response) => {
    const block = Buffer.alloc(256 * 1024, '% a comment of a file that is far too large\n');
    response.write('%PDF-1.7\n');
    let sent = 0;
    const go = () => {
      while (sent < bytes) {
        sent += block.length;
        told(sent);
        if (!response.write(block)) return void response.once('drain', go);
      }
      response.end();
    };
    go();
  };
}
