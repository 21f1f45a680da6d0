import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.js';
import { signUserSig } from './sign-user-sig.js';
import { signatureOf } from './signature.js';
import { unpackTicket } from './ticket-text.js';
import { verifyUserSig } from './verify-user-sig.js';

const sdkAppID = 1_400_000_000;
const secretKey = '0123456789abcdef'.repeat(4);
const time = 1_700_000_000;
const week = 604_800;
const now = time * 1000;
const noBytes = new Uint8Array();

function verify(userSig: string, changes: Partial<Parameters<typeof verifyUserSig>[0]> = {}) {
  return verifyUserSig({
    sdkAppID,
    secretKeys: [secretKey],
    userID: 'alice',
    userSig,
    now,
    ...changes,
  });
}

function sign(changes: Partial<Parameters<typeof signUserSig>[0]> = {}) {
  return signUserSig({ sdkAppID, secretKey, userID: 'alice', expire: week, now, ...changes });
}

/** A ticket with any content, however wrong. */
function forge(text: string): string {
  const bytes = zlibSync(new Uint8Array([...text].map((character) => character.charCodeAt(0))));
  return toBase64(bytes).replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_');
}

function forgeFields(changes: Record<string, unknown>): string {
  return forge(
    JSON.stringify({
      'TLS.ver': '2.0',
      'TLS.identifier': 'alice',
      'TLS.sdkappid': sdkAppID,
      'TLS.time': time,
      'TLS.expire': week,
      'TLS.sig': signatureOf({ userID: 'alice', sdkAppID, time, expire: week }, secretKey),
      ...changes,
    }),
  );
}

describe('a signature', () => {
  it.each([
    ['alice', undefined, 'jXL8R1OjWFbjn4vB4cDd6C0d4FQ72NWb936uB4LwBJQ='],
    ['用户1', undefined, 'G3UNxZwE1gGFVr2PYXOubfxwl4M1JESY05H3K4J3a3A='],
    [
      'alice',
      'AAAFYWxpY2VTck4AAAAnEGVdK4AAAAD/AAAAAA==',
      'GjAZRgnBH7K0L6udGNVdAEwuqDpAC036s+FTqQuzth4=',
    ],
  ])('of %s is the one that the public generators make', (userID, userbuf, signature) => {
    expect(signatureOf({ userID, sdkAppID, time, expire: week, userbuf }, secretKey)).toBe(
      signature,
    );
  });
});

describe('a ticket', () => {
  it('that another generator made is accepted', () => {
    const ticket =
      'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwok5mcmpUInilOzEgoLMFCUrQxMDKIDIlGTmpipZGZqjiqZWFGQWpSpZmRmYWMDEijPTlayUsiJ8LIIM-bPC3ZKy8kzKnEySXVLMnA1STNwCzY38wpMsjc1KnUx8yp28Am2VagGT0y9d';
    expect(verify(ticket)).toEqual({ isValid: true, expiresAt: time + week });
  });

  it.each(['alice', '用户1', 'a b~!'])('made here for %s is accepted', (userID) => {
    expect(verify(sign({ userID }), { userID })).toEqual({ isValid: true, expiresAt: time + week });
  });

  it('with a room privilege block is accepted', () => {
    expect(verify(sign({ userbuf: 'AAAFYWxpY2U=' })).isValid).toBe(true);
  });

  it('is good to the second of its expiry, and not a second longer', () => {
    expect(verify(sign(), { now: (time + week) * 1000 }).isValid).toBe(true);
    expect(verify(sign(), { now: (time + week + 1) * 1000 })).toEqual({
      isValid: false,
      code: 70001,
    });
  });

  it('made with negative seconds has expired', () => {
    expect(verify(sign({ expire: -1 }))).toEqual({ isValid: false, code: 70001 });
  });

  it('may come from a clock that is five minutes ahead, not more', () => {
    expect(verify(sign(), { now: now - 300_000 }).isValid).toBe(true);
    expect(verify(sign(), { now: now - 301_000 })).toEqual({ isValid: false, code: 70005 });
  });

  it('signed with either of two keys is accepted while keys are exchanged', () => {
    const secretKeys = [secretKey, 'new'];
    expect(verify(sign({ secretKey: 'new' }), { secretKeys }).isValid).toBe(true);
    expect(verify(sign(), { secretKeys }).isValid).toBe(true);
  });

  it.each([
    ['is empty', 70002, ''],
    ['has characters that no ticket has', 70003, `${sign()}!`],
    ['is in plain base64', 70003, sign().replaceAll('_', '=').replaceAll('-', '/')],
    ['is not compressed', 70003, 'AAAA'],
    ['is cut off', 70003, sign().slice(0, -8)],
    ['is not JSON', 70003, forge('TLS.ver 2.0')],
    ['is no object', 70003, forge('[]')],
    ['is of the old version', 70003, forgeFields({ 'TLS.ver': '1.0' })],
    ['swells to more than 4 KB', 70003, forge(`{"a":"${'a'.repeat(5000)}"}`)],
    ['is longer than any ticket', 70003, 'A'.repeat(8000)],
    ['belongs to another person', 70013, sign({ userID: 'bob' })],
    ['has no person', 70013, forgeFields({ 'TLS.identifier': 1 })],
    ['belongs to another application', 70014, sign({ sdkAppID: 1 })],
    [
      'has an application number that is a text',
      70014,
      forgeFields({ 'TLS.sdkappid': `${sdkAppID}` }),
    ],
    ['has no time', 70005, forgeFields({ 'TLS.time': undefined })],
    ['has a negative period', 70005, forgeFields({ 'TLS.expire': -1 })],
    ['has no signature', 70005, forgeFields({ 'TLS.sig': undefined })],
    ['is signed with another key', 70009, sign({ secretKey: 'another' })],
    ['has been given a longer life', 70009, forgeFields({ 'TLS.expire': week * 2 })],
    ['has a shortened signature', 70009, forgeFields({ 'TLS.sig': 'jXL8' })],
  ])('that %s is refused with %i', (_, code, ticket) => {
    expect(verify(ticket)).toEqual({ isValid: false, code });
  });

  it('made before tickets were revoked is refused with 70052', () => {
    expect(verify(sign(), { revokedUntil: time })).toEqual({ isValid: false, code: 70052 });
    expect(verify(sign(), { revokedUntil: time - 1 }).isValid).toBe(true);
  });

  it('in which any one character was exchanged is refused, unless it says the same', () => {
    const ticket = sign();
    const said = unpackTicket(ticket);
    for (const index of ticket.replace(/_+$/, '').split('').keys()) {
      const exchanged = ticket[index] === 'A' ? 'B' : 'A';
      const changed = ticket.slice(0, index) + exchanged + ticket.slice(index + 1);
      // A compressed stream ends within a byte: its last bits mean nothing.
      const saysTheSame = toBase64(unpackTicket(changed) ?? noBytes) === toBase64(said ?? noBytes);
      expect(verify(changed).isValid, `character ${index}`).toBe(saysTheSame);
    }
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 255])('gives %i bytes back as they were', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
