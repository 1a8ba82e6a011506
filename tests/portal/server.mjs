import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { answer } from './answer.mjs';

/**
 * @typedef {object} PortalRequest
 * @property {string} method
 * @property {string} url path and query, exactly as they were asked for
 * @property {string} origin which of the two origins was asked
 * @property {import('node:http').IncomingHttpHeaders} headers
 */

/**
 * @typedef {object} Portal
 * @property {string} origin where the sample portals are, without a final slash
 * @property {string} otherOrigin the same pages on a second port, for frames and pictures of another origin
 * @property {PortalRequest[]} requests everything asked for so far, oldest first
 * @property {(edition: '2024-08' | '2024-09') => void} publishEdition what the rolling page shows from now on
 * @property {() => Promise<void>} close
 */

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<string>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function shut(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves the sample portals on 127.0.0.1, on two ports.
 *
 * @param {{ port?: number, delay?: number }} [options] `port` 0 takes a free one; `delay` is how long, in
 *   milliseconds, the operational portal's widgets wait for their figures
 * @returns {Promise<Portal>}
 */
export async function startPortal({ port = 0, delay = 1500 } = {}) {
  /** @type {PortalRequest[]} */
  const requests = [];
  /** @type {import('./answer.mjs').PortalState} */
  const state = { origin: '', otherOrigin: '', edition: '2024-08', delay };

  /** @param {() => string} origin @param {() => string} otherOrigin */
  const makeServer = (origin, otherOrigin) =>
    createServer(async (request, response) => {
      const url = request.url ?? '/';
      requests.push({ method: request.method ?? 'GET', url, origin: origin(), headers: request.headers });
      try {
        const reply = await answer(request.method ?? 'GET', url, {
          ...state,
          origin: origin(),
          otherOrigin: otherOrigin(),
        });
        if (reply.edition) state.edition = reply.edition;
        if (reply.delay) await wait(reply.delay);
        // Pictures may be cached, as real sites let them be: the bytes of a picture are read from the cache.
        const cacheControl = reply.headers['content-type']?.startsWith('image/') ? 'max-age=3600' : 'no-store';
        response.writeHead(reply.status, { 'cache-control': cacheControl, ...reply.headers });
        if (request.method === 'HEAD') response.end();
        else if (typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) response.end(reply.body);
        else Readable.from(reply.body).pipe(response);
      } catch (error) {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`The sample portal failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    });

  const main = makeServer(
    () => state.origin,
    () => state.otherOrigin,
  );
  const other = makeServer(
    () => state.otherOrigin,
    () => state.origin,
  );
  state.origin = await listen(main, port);
  state.otherOrigin = await listen(other, 0);

  return {
    origin: state.origin,
    otherOrigin: state.otherOrigin,
    requests,
    publishEdition: (edition) => {
      state.edition = edition;
    },
    close: async () => {
      await Promise.all([shut(main), shut(other)]);
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const portal = await startPortal({ port: Number(process.argv[2] ?? 0) });
  console.log(`The sample portals are at ${portal.origin}/  (Ctrl+C stops them)`);
}
