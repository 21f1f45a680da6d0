import { createServer } from 'node:http';
import { signUserSig } from './sign-user-sig.js';
import { whoIs } from './who-is.js';

/**
 * Answers `GET /user-sig` with a ticket for who asks.
 *
 * @param {import('./settings.js').Settings} settings
 * @param {() => number} now Milliseconds since the epoch.
 */
export function createUserSigServer(settings, now = Date.now) {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headersOf(settings)))
      response.setHeader(name, value);
    const { status, body, headers = {} } = answer(request, settings, now());
    response.writeHead(status, headers).end(body);
    request.resume();
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('./settings.js').Settings} settings
 * @param {number} now
 * @returns {{ status: number, body?: string, headers?: Record<string, string> }}
 */
function answer(request, { sdkAppID, secretKey, expire, accounts }, now) {
  const [path] = (request.url ?? '').split('?');
  if (path !== '/user-sig') return { status: 404 };
  if (request.method === 'OPTIONS') return { status: 204 };
  if (request.method !== 'GET') return { status: 405, headers: { allow: 'GET, OPTIONS' } };
  const userID = whoIs(request, accounts);
  if (userID === undefined) return { status: 401, headers: { 'www-authenticate': 'Basic' } };
  return { status: 200, body: signUserSig({ sdkAppID, secretKey, userID, expire, now }) };
}

/**
 * A ticket is kept by nobody on its way, and given to no page of another origin than the one that is named.
 *
 * @param {import('./settings.js').Settings} settings
 * @returns {Record<string, string>}
 */
function headersOf({ origin }) {
  return {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(origin && {
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'authorization',
      vary: 'origin',
    }),
  };
}
