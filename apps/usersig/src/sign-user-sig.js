import { createHmac } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/**
 * Signs a ticket (TLSSigAPIv2) with which somebody logs in to Tencent Cloud Chat.
 *
 * Whoever has the key can be anybody: this runs on your server, and nowhere else.
 *
 * @param {object} ticket
 * @param {number} ticket.sdkAppID The number of the application.
 * @param {string} ticket.secretKey Its key, as the console shows it.
 * @param {string} ticket.userID Whom it is for, at most 32 bytes.
 * @param {number} ticket.expire For how many seconds it is good.
 * @param {number} ticket.now Milliseconds since the epoch.
 * @returns {string}
 */
export function signUserSig({ sdkAppID, secretKey, userID, expire, now }) {
  const time = Math.floor(now / 1000);
  const content =
    `TLS.identifier:${userID}\nTLS.sdkappid:${sdkAppID}\n` +
    `TLS.time:${time}\nTLS.expire:${expire}\n`;
  const ticket = {
    'TLS.ver': '2.0',
    'TLS.identifier': userID,
    'TLS.sdkappid': sdkAppID,
    'TLS.expire': expire,
    'TLS.time': time,
    'TLS.sig': createHmac('sha256', secretKey).update(content).digest('base64'),
  };
  const packed = deflateSync(JSON.stringify(ticket)).toString('base64');
  return packed.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_');
}
