import { createHmac } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { unzlibSync, zlibSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from './base64.js';
import { signUserSig } from './sign-user-sig.js';
import { isSameText, signatureOf } from './signature.js';
import { unpackTicket } from './ticket-text.js';
import { verifyUserSig } from './verify-user-sig.js';

vi.mock('fflate', { spy: true });
// Other tests of this worker have loaded the modules with the library itself.
vi.hoisted(() => vi.resetModules());

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
function forge(text: string, level: 0 | 1 | 6 | 9 = 6): string {
  const bytes = zlibSync(new TextEncoder().encode(text), { level });
  return toBase64(bytes).replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_');
}

/** The fields of a good ticket, some of them changed. */
function fieldsWith(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    'TLS.ver': '2.0',
    'TLS.identifier': 'alice',
    'TLS.sdkappid': sdkAppID,
    'TLS.time': time,
    'TLS.expire': week,
    'TLS.sig': signatureOf({ userID: 'alice', sdkAppID, time, expire: week }, secretKey),
    ...changes,
  };
}

function forgeFields(changes: Record<string, unknown>): string {
  return forge(JSON.stringify(fieldsWith(changes)));
}

/** What a ticket says, read by Node. */
function read(ticket: string): Record<string, unknown> {
  const base64 = ticket.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=');
  return JSON.parse(inflateSync(Buffer.from(base64, 'base64')).toString('utf8'));
}

/** The HMAC of some lines, made by Node, each ended by a line feed. */
function hmacOf(lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  return createHmac('sha256', Buffer.from(secretKey, 'utf8')).update(text, 'utf8').digest('base64');
}

/** A ticket whose last bytes are not those of its content. */
function withWrongChecksum(ticket: string): string {
  const bytes = fromBase64(ticket.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '='));
  if (!bytes) throw new Error('This is no ticket.');
  const wrong = bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);
  return toBase64(wrong).replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_');
}

const LINES = [
  'TLS.identifier:alice',
  `TLS.sdkappid:${sdkAppID}`,
  `TLS.time:${time}`,
  `TLS.expire:${week}`,
] as const;

describe('a signature', () => {
  it.each([
    ['alice', 'jXL8R1OjWFbjn4vB4cDd6C0d4FQ72NWb936uB4LwBJQ='],
    ['用户1', 'G3UNxZwE1gGFVr2PYXOubfxwl4M1JESY05H3K4J3a3A='],
  ])('of %s is the one that the public generators make [TKT-3.9, TKT-3.10]', (userID, expected) => {
    expect(signatureOf({ userID, sdkAppID, time, expire: week }, secretKey)).toBe(expected);
  });

  it('with a userbuf is the one that the public generators make [TKT-3.11]', () => {
    const userbuf = 'AAAFYWxpY2VTck4AAAAnEGVdK4AAAAD/AAAAAA==';
    const content = { userID: 'alice', sdkAppID, time, expire: week, userbuf };
    expect(signatureOf(content, secretKey)).toBe('GjAZRgnBH7K0L6udGNVdAEwuqDpAC036s+FTqQuzth4=');
  });

  it('is the HMAC of the four lines, with the bytes of the key’s text [TKT-2.2, TKT-3.2, TKT-3.4]', () => {
    const signature = signatureOf({ userID: 'alice', sdkAppID, time, expire: week }, secretKey);
    expect(signature).toBe(hmacOf(LINES));
    expect(signature).toHaveLength(44);
  });

  it('covers a userbuf by a fifth line [TKT-3.3, TKT-4.13]', () => {
    const userbuf = 'AAAFYWxpY2U=';
    expect(read(sign({ userbuf }))).toMatchObject({
      'TLS.userbuf': userbuf,
      'TLS.sig': hmacOf([...LINES, `TLS.userbuf:${userbuf}`]),
    });
    const exchanged = { ...read(sign({ userbuf })), 'TLS.userbuf': 'AAAEYWxpY2U=' };
    expect(verify(forge(JSON.stringify(exchanged)))).toEqual({ isValid: false, code: 70009 });
    const without = { ...read(sign({ userbuf })), 'TLS.userbuf': undefined };
    expect(verify(forge(JSON.stringify(without)))).toEqual({ isValid: false, code: 70009 });
  });

  it('is compared in as many steps wherever the difference is [TKT-4.14]', () => {
    const looks = vi.spyOn(String.prototype, 'charCodeAt');
    const stepsFor = (other: string) => {
      looks.mockClear();
      const isSame = isSameText('0123456789', other);
      return [isSame, looks.mock.calls.length];
    };
    const steps = ['0123456789', 'x123456789', '012345678x', 'xxxxxxxxxx'].map(stepsFor);
    looks.mockRestore();
    expect(steps.map(([isSame]) => isSame)).toEqual([true, false, false, false]);
    expect(new Set(steps.map(([, count]) => count)).size).toBe(1);
    expect(steps[0]?.[1]).toBeGreaterThan(0);
  });
});

describe('what is made', () => {
  it('is the fields as JSON, compressed and written in base64 for URLs [TKT-3.5, TKT-3.7, TKT-7.1]', () => {
    expect(read(sign())).toEqual(fieldsWith());
  });

  it('says the second it was made in, rounded down [TKT-3.1]', () => {
    expect(read(sign({ now: now + 999 }))['TLS.time']).toBe(time);
    expect(read(sign({ now: now + 1_000 }))['TLS.time']).toBe(time + 1);
  });

  it('begins with eJ and has no character that a URL would change [TKT-3.7, TKT-3.8]', () => {
    for (let second = 0; second < 100; second += 1) {
      expect(sign({ now: now + second * 1_000 })).toMatch(/^eJ[A-Za-z0-9*\-_]+$/);
    }
  });

  it('may carry a userbuf [TKT-2.5, TKT-7.1]', () => {
    const userbuf = 'AAAFYWxpY2U=';
    expect(read(sign({ userbuf }))['TLS.userbuf']).toBe(userbuf);
    expect(read(sign())).not.toHaveProperty('TLS.userbuf');
    expect(verify(sign({ userbuf })).isValid).toBe(true);
  });

  it('with negative seconds has expired, and is in order otherwise [TKT-7.2]', () => {
    expect(verify(sign({ expire: -1 }))).toEqual({ isValid: false, code: 70001 });
    expect(verify(sign({ expire: -1 }), { now: now - 1_000 }).isValid).toBe(true);
  });
});

describe('a ticket', () => {
  it('that another generator made is accepted [TKT-3.12]', () => {
    const ticket =
      'eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwok5mcmpUInilOzEgoLMFCUrQxMDKIDIlGTmpipZGZqjiqZWFGQWpSpZmRmYWMDEijPTlayUsiJ8LIIM-bPC3ZKy8kzKnEySXVLMnA1STNwCzY38wpMsjc1KnUx8yp28Am2VagGT0y9d';
    expect(verify(ticket)).toEqual({ isValid: true, expiresAt: time + week });
  });

  it('made here is accepted, for every userID [TKT-7.3, TKT-7.5]', () => {
    const userIDs = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(userIDs, (userID) => {
        const verdict = verify(sign({ userID }), { userID });
        expect(verdict).toEqual({ isValid: true, expiresAt: time + week });
      }),
    );
  });

  it('may have its fields in any order [TKT-3.6]', () => {
    const reversed = Object.fromEntries(Object.entries(fieldsWith()).toReversed());
    expect(verify(forge(JSON.stringify(reversed))).isValid).toBe(true);
  });

  it.each([0, 1, 6, 9] as const)('may be compressed at level %i [TKT-3.7, TKT-3.12]', (level) => {
    expect(verify(forge(JSON.stringify(fieldsWith()), level)).isValid).toBe(true);
  });

  it('is good to the second of its expiry, and not a second longer [TKT-4.11]', () => {
    expect(verify(sign(), { now: (time + week) * 1000 + 999 }).isValid).toBe(true);
    expect(verify(sign(), { now: (time + week + 1) * 1000 })).toEqual({
      isValid: false,
      code: 70001,
    });
  });

  it('may come from a clock that is five minutes ahead, not more [TKT-4.21]', () => {
    expect(verify(sign(), { now: now - 300_000 }).isValid).toBe(true);
    expect(verify(sign(), { now: now - 301_000 })).toEqual({ isValid: false, code: 70005 });
  });

  it('signed with either of two keys is accepted while keys are exchanged [TKT-4.22]', () => {
    const secretKeys = [secretKey, 'new'];
    expect(verify(sign({ secretKey: 'new' }), { secretKeys }).isValid).toBe(true);
    expect(verify(sign(), { secretKeys }).isValid).toBe(true);
    expect(verify(sign({ secretKey: 'another' }), { secretKeys }).isValid).toBe(false);
  });

  it('that is empty is refused with 70002 [TKT-4.1]', () => {
    expect(verify('')).toEqual({ isValid: false, code: 70002 });
  });

  it.each([
    ['has characters that no ticket has', `${sign()}!`],
    ['has a plus', `${sign()}+`],
    ['has a slash', `${sign()}/`],
    ['has an equals sign', `${sign()}=`],
    ['is in plain base64', sign().replaceAll('_', '=').replaceAll('-', '/')],
  ])('that %s is refused with 70003 [TKT-4.4]', (_, ticket) => {
    expect(verify(ticket)).toEqual({ isValid: false, code: 70003 });
  });

  it.each([
    ['is not compressed', 'AAAA'],
    ['is cut off', sign().slice(0, -8)],
    ['has a wrong checksum', withWrongChecksum(sign())],
    ['is longer than any ticket', 'A'.repeat(8000)],
  ])('that %s is refused with 70003 [TKT-4.5]', (_, ticket) => {
    expect(verify(ticket)).toEqual({ isValid: false, code: 70003 });
  });

  it('that swells to more than 4 KB is refused with 70003, and gets no more room than that [TKT-4.6]', () => {
    const fits = JSON.stringify(fieldsWith({ padding: 'a'.repeat(3_000) }));
    expect(verify(forge(fits)).isValid).toBe(true);
    const tooMuch = JSON.stringify(fieldsWith({ padding: 'a'.repeat(5_000) }));
    expect(verify(forge(tooMuch))).toEqual({ isValid: false, code: 70003 });
    const bomb = forge(`{"a":"${'a'.repeat(2_500_000)}"}`);
    const inflater = vi.mocked(unzlibSync).mockClear();
    expect(verify(bomb)).toEqual({ isValid: false, code: 70003 });
    expect(inflater).toHaveBeenCalledTimes(1);
    const room = inflater.mock.calls[0]?.[1]?.out;
    expect(room).toHaveLength(4_097);
    // It wrote into that room and made none of its own: what did not fit was dropped.
    expect(inflater.mock.results[0]?.value.buffer).toBe(room?.buffer);
  });

  it.each([
    ['is not JSON', forge('TLS.ver 2.0')],
    ['is no object', forge('[]')],
    ['is nothing', forge('null')],
    ['is of the old version', forgeFields({ 'TLS.ver': '1.0' })],
    ['has a number for its version', forgeFields({ 'TLS.ver': 2 })],
  ])('that %s is refused with 70003 [TKT-4.7]', (_, ticket) => {
    expect(verify(ticket)).toEqual({ isValid: false, code: 70003 });
  });

  it.each([
    ['belongs to another person', sign({ userID: 'bob' })],
    ['has no person', forgeFields({ 'TLS.identifier': 1 })],
  ])('that %s is refused with 70013 [TKT-4.8]', (_, ticket) => {
    expect(verify(ticket)).toEqual({ isValid: false, code: 70013 });
  });

  it.each([
    ['belongs to another application', sign({ sdkAppID: 1 })],
    ['has a text for its application', forgeFields({ 'TLS.sdkappid': `${sdkAppID}` })],
  ])('that %s is refused with 70014 [TKT-2.1, TKT-4.9]', (_, ticket) => {
    expect(verify(ticket)).toEqual({ isValid: false, code: 70014 });
  });

  it.each([
    ['no time', { 'TLS.time': undefined }],
    ['a negative time', { 'TLS.time': -1 }],
    ['half a second', { 'TLS.time': time + 0.5 }],
    ['no period', { 'TLS.expire': undefined }],
    ['a negative period', { 'TLS.expire': -1 }],
    ['a text for its period', { 'TLS.expire': `${week}` }],
    ['no signature', { 'TLS.sig': undefined }],
    ['a number for its signature', { 'TLS.sig': 1 }],
  ])('that has %s is refused with 70005 [TKT-4.10]', (_, changes) => {
    expect(verify(forgeFields(changes))).toEqual({ isValid: false, code: 70005 });
  });

  it.each([
    ['is signed with another key', sign({ secretKey: 'another' })],
    ['has been given a longer life', forgeFields({ 'TLS.expire': week * 2 })],
    ['has a shortened signature', forgeFields({ 'TLS.sig': 'jXL8' })],
    ['has an empty signature', forgeFields({ 'TLS.sig': '' })],
  ])(
    'that %s is refused with 70009, not with the 8 of the public verifier [TKT-4.12, TKT-4.20]',
    (_, ticket) => {
      expect(verify(ticket)).toEqual({ isValid: false, code: 70009 });
    },
  );

  it('made before tickets were revoked is refused with 70052 [TKT-4.15]', () => {
    expect(verify(sign(), { revokedUntil: time })).toEqual({ isValid: false, code: 70052 });
    expect(verify(sign(), { revokedUntil: time - 1 }).isValid).toBe(true);
  });

  it('with several faults gets the code of the first [TKT-4.19, TKT-5.7]', () => {
    const faults: [code: number, changes: Record<string, unknown>][] = [
      [70003, { 'TLS.ver': '1.0' }],
      [70013, { 'TLS.identifier': 'bob' }],
      [70014, { 'TLS.sdkappid': 1 }],
      [70005, { 'TLS.time': undefined }],
      [70001, { 'TLS.expire': 0 }],
      [70009, { 'TLS.sig': 'wrong' }],
    ];
    const late = { now: now + 1_000, revokedUntil: time };
    for (const [position, [code]] of faults.entries()) {
      const changes = Object.assign({}, ...faults.slice(position).map(([, change]) => change));
      expect(verify(forgeFields(changes), late)).toEqual({ isValid: false, code });
    }
    expect(verify(sign(), late)).toEqual({ isValid: false, code: 70052 });
    expect(verify('', { userID: '', ...late })).toEqual({ isValid: false, code: 70002 });
  });

  it('may hold anything: nothing is thrown [TKT-7.3]', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json().map((json) => forge(json)),
    );
    fc.assert(
      fc.property(anything, (ticket) => {
        expect(verify(ticket)).toEqual({ isValid: false, code: expect.any(Number) });
      }),
    );
  });

  it('in which any one character was exchanged is refused, unless it says the same [TKT-7.6]', () => {
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

describe('where there is neither a network nor any cryptography', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('tickets are signed and verified all the same, at once [TKT-7.4]', () => {
    for (const name of ['crypto', 'fetch', 'XMLHttpRequest', 'WebSocket']) {
      vi.stubGlobal(name, undefined);
    }
    expect(verify(sign())).toEqual({ isValid: true, expiresAt: time + week });
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 255])('gives %i bytes back as they were', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
