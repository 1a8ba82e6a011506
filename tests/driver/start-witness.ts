import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody on 127.0.0.1 who notes whoever comes, over TCP and UDP. */
export interface Witness {
  /** Where it is, without a final slash. */
  origin: string;
  port: number;
  /** A STUN address on which it notes packets. */
  stun: string;
  /** What came, oldest first: method and path of requests, `UDP` for a packet. */
  contacts: string[];
  close(): Promise<void>;
}

/** Answers every request with an empty page that anybody may read, so that nothing is kept away by its answer. */
export async function startWitness(): Promise<Witness> {
  const contacts: string[] = [];
  const server = createServer((request, response) => {
    contacts.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' }).end();
  });
  server.on('upgrade', (request, socket) => {
    contacts.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const udp = createSocket('udp4', () => void contacts.push('UDP'));
  await new Promise<void>((bound) => udp.bind(0, '127.0.0.1', bound));
  const { port } = server.address() as AddressInfo; // a TCP server has a port once it listens
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    stun: `stun:127.0.0.1:${udp.address().port}`,
    contacts,
    close: () =>
      new Promise((closed) => {
        udp.close();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
