import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readSeatServerRequest } from '@parlor/hooks/seat-rules';
import type { SeatAnswer, SeatDesk } from '../desk/seat-desk.js';
import { callerOf, type TicketOptions } from './caller.js';

/** Bytes; a cleaning that names everybody takes half of it. */
const LARGEST_BODY = 32_768;

/** What it stands on. */
export interface SeatServerOptions {
  readonly desk: SeatDesk;
  readonly tickets: TicketOptions;
  /** Of which pages' origin requests are taken, beside the server's own; of none when left out. */
  readonly origin?: string | undefined;
}

/** What a request is answered: a status of HTTP, and the body. */
interface Reply {
  readonly status: number;
  readonly answer?: SeatAnswer;
}

/** Takes `POST /seats`. It does not listen yet. */
export function createSeatServer(options: SeatServerOptions): Server {
  return createServer((request, response) => {
    void reply(request, options)
      .catch((): Reply => ({ status: 400, answer: { code: -1 } }))
      .then((outcome) => send(response, outcome, options.origin));
  });
}

async function reply(
  request: IncomingMessage,
  { desk, tickets }: SeatServerOptions,
): Promise<Reply> {
  if (request.url !== '/seats') return { status: 404, answer: { code: -1 } };
  if (request.method === 'OPTIONS') return { status: 204 };
  if (request.method !== 'POST') return { status: 405, answer: { code: -1 } };
  const caller = callerOf(request.headers, tickets);
  if ('code' in caller) return { status: 401, answer: caller };
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413, answer: { code: -1 } };
  const wanted = readSeatServerRequest(JSON.parse(body));
  if (!wanted) return { status: 400, answer: { code: -1 } };
  return { status: 200, answer: await desk.perform(caller.userID, wanted) };
}

/** `undefined` when it is too long; the rest is read and dropped, so that the answer arrives. */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LARGEST_BODY) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function send(
  response: ServerResponse,
  { status, answer }: Reply,
  origin: string | undefined,
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(origin && {
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'authorization, content-type, x-user-id',
      vary: 'origin',
    }),
  });
  response.end(answer && JSON.stringify(answer));
}
