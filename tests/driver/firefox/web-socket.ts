import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

/** A connection that carries texts both ways. */
export interface TextSocket {
  send(text: string): void;
  close(): void;
}

/**
 * Connects to a WebSocket on this machine; Node 20 has no client for it. Texts only, unfragmented, as Firefox's remote agent sends them.
 * @param url `ws://…`
 * @param hear each text that comes
 * @param gone when the other side went, or was killed
 */
export function openWebSocket(url: string, hear: (text: string) => void, gone: () => void): Promise<TextSocket> {
  return new Promise((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    };
    const asking = request(url.replace(/^ws:/, 'http:'), { headers });
    asking.on('error', reject);
    asking.on('response', ({ statusCode }) => reject(new Error(`No WebSocket at ${url}: ${statusCode}`)));
    asking.on('upgrade', (_, socket: Socket, early: Buffer) => {
      socket.setNoDelay(true);
      readFrames(socket, early, hear);
      socket.on('error', () => {}); // what was killed resets the connection; `close` follows
      socket.on('close', gone);
      resolve({ send: (text) => void socket.write(frame(Buffer.from(text))), close: () => socket.destroy() });
    });
    asking.end();
  });
}

const finalText = 0x81;

/** What a client sends is masked (RFC 6455, 5.3). */
function frame(payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(14);
  head[0] = finalText;
  const masked = 0x80;
  let used = 2;
  if (length < 126) {
    head[1] = masked | length;
  } else if (length < 65_536) {
    head[1] = masked | 126;
    used = head.writeUInt16BE(length, 2);
  } else {
    head[1] = masked | 127;
    used = head.writeBigUInt64BE(BigInt(length), 2);
  }
  const mask = randomBytes(4);
  mask.copy(head, used);
  return Buffer.concat([head.subarray(0, used + 4), payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}

function readFrames(socket: Socket, early: Buffer, hear: (text: string) => void): void {
  let pieces: Buffer[] = [early];
  let there = early.length;
  let wanted = 2;
  const read = (piece: Buffer) => {
    pieces.push(piece);
    there += piece.length;
    // A picture comes in hundreds of pieces: they are joined only when one frame is whole.
    while (there >= wanted) {
      const bytes = Buffer.concat(pieces);
      const found = firstFrame(bytes);
      pieces = [bytes.subarray(found.length)];
      there = bytes.length - found.length;
      wanted = found.wanted;
      if (found.text !== null) hear(found.text);
    }
  };
  socket.on('data', read);
  read(Buffer.alloc(0));
}

/** The first frame's text and whole length; where it is not there yet, 0 and how many bytes it takes to know more. */
function firstFrame(bytes: Buffer): { text: string | null; length: number; wanted: number } {
  const short = (bytes[1] ?? 0) & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head) return { text: null, length: 0, wanted: head };
  const size = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const length = head + size;
  if (bytes.length < length) return { text: null, length: 0, wanted: length };
  return { text: bytes[0] === finalText ? bytes.toString('utf8', head, length) : null, length, wanted: 2 };
}
