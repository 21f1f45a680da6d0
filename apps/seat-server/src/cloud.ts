import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { signUserSig } from '@parlor/engine/user-sig';
import { ChatError } from '@parlor/sdk';
import { SeatDesk } from './desk/seat-desk.js';
import { type ListenOptions, listen } from './http/listen.js';
import { createSeatServer } from './http/seat-server.js';
import type { RestSend } from './place/rest-call.js';
import { createRestPlace } from './place/rest-place.js';

/** What has to be known of the application on Tencent's cloud. */
export interface CloudSettings extends ListenOptions {
  readonly sdkAppID: number;
  readonly secretKey: string;
  /** An administrator's userID, as the console has it. */
  readonly identifier: string;
  readonly domain: string;
  readonly origin?: string | undefined;
}

/** Seconds that an administrator's ticket is good for. */
const TICKET_LIFETIME = 600;
/** Milliseconds that the REST API may take. */
const TIMEOUT = 5000;

/** Serves people of Tencent's cloud. Resolves with the server once it listens. */
export async function serveCloud(
  settings: CloudSettings,
  print: (line: string) => void,
): Promise<Server> {
  const { sdkAppID, secretKey, identifier, domain, origin } = settings;
  const now = () => Date.now();
  const userSig = () =>
    signUserSig({ sdkAppID, secretKey, userID: identifier, expire: TICKET_LIFETIME, now: now() });
  const app = { sdkAppID, identifier, userSig, domain, random: Math.random };
  const desk = new SeatDesk({ place: createRestPlace(app, send), now, wait });
  const tickets = { sdkAppID, secretKeys: [secretKey], now };
  const server = createSeatServer({ desk, tickets, origin });
  const port = await listen(server, settings);
  print(`The server of application ${sdkAppID} listens on port ${port}.`);
  return server;
}

const send: RestSend = async ({ url, body }) => {
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(url, { method: 'POST', body, signal });
    return await response.json();
  } catch (thrown) {
    throw new ChatError({ code: 2800, cause: thrown });
  }
};
