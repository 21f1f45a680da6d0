import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { inflateSync } from 'node:zlib';
import { createEngine } from '@parlor/engine';
import { verifyUserSig } from '@parlor/engine/user-sig';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createUserSigServer } from './server.js';
import { readSettings } from './settings.js';
import { signUserSig } from './sign-user-sig.js';

const secretKey = '0123456789abcdef'.repeat(4);
const sdkAppID = 1_400_000_000;
const environment = {
  SDKAPPID: String(sdkAppID),
  SECRETKEY: secretKey,
  ACCOUNTS: 'alice:wonder:land,bob:builds',
};

describe('a ticket', () => {
  it.each([
    ['alice', 'jXL8R1OjWFbjn4vB4cDd6C0d4FQ72NWb936uB4LwBJQ='],
    ['用户1', 'G3UNxZwE1gGFVr2PYXOubfxwl4M1JESY05H3K4J3a3A='],
  ])('of %s is signed as the service expects it', (userID, signature) => {
    const ticket = { sdkAppID, secretKey, userID, expire: 604_800, now: 1_700_000_000_999 };
    const packed = signUserSig(ticket)
      .replaceAll('*', '+')
      .replaceAll('-', '/')
      .replaceAll('_', '=');
    expect(JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString())).toEqual({
      'TLS.ver': '2.0',
      'TLS.identifier': userID,
      'TLS.sdkappid': sdkAppID,
      'TLS.expire': 604_800,
      'TLS.time': 1_700_000_000,
      'TLS.sig': signature,
    });
  });
});

describe('what the environment says', () => {
  it('is taken when it is all there', () => {
    expect(readSettings({ ...environment, PORT: '9000' })).toMatchObject({ sdkAppID, port: 9000 });
  });

  it.each([
    ['SDKAPPID', undefined],
    ['SDKAPPID', 'mine'],
    ['SECRETKEY', undefined],
    ['SECRETKEY', secretKey.slice(1)],
    ['SECRETKEY', `${secretKey.slice(1)}!`],
    ['ACCOUNTS', undefined],
    ['ACCOUNTS', 'alice,bob:'],
  ])('is refused, in words without it, where %s is %s', (name, value) => {
    const read = () => readSettings({ ...environment, [name]: value });
    expect(read).toThrow(name);
    if (value) expect(read).not.toThrow(value);
  });
});

describe('the server', () => {
  const now = Date.now();
  let url = '';

  beforeEach(async () => {
    const settings = readSettings({ ...environment, ORIGIN: 'https://app.example' });
    const server = createUserSigServer(settings, () => now).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/user-sig`;
  });

  const basic = (account: string) => ({
    headers: { authorization: `Basic ${Buffer.from(account).toString('base64')}` },
  });

  it('gives a ticket of an hour to who is signed in, for themselves and nobody else', async () => {
    const answer = await fetch(`${url}?userID=bob`, basic('alice:wonder:land'));
    expect(answer.status).toBe(200);
    const ticket = { sdkAppID, secretKeys: [secretKey], userSig: await answer.text(), now };
    expect(verifyUserSig({ ...ticket, userID: 'alice' })).toEqual({
      isValid: true,
      expiresAt: Math.floor(now / 1000) + 3600,
    });
    expect(verifyUserSig({ ...ticket, userID: 'bob' })).toEqual({ isValid: false, code: 70013 });
  });

  it('gives one that a chat is logged in to with', async () => {
    const engine = createEngine({ sdkAppID, secretKey });
    onTestFinished(() => engine.close());
    const userSig = await (await fetch(url, basic('bob:builds'))).text();
    await expect(engine.createClient().login({ userID: 'bob', userSig })).resolves.toMatchObject({
      code: 0,
    });
  });

  it.each([
    ['nobody', {}],
    ['a wrong password', basic('alice:wonder')],
    ['a password of another one', basic('alice:builds')],
    ['somebody unknown', basic('carol:')],
    ['nobody in particular', basic(':')],
    ['another scheme', { headers: { authorization: 'Bearer alice' } }],
  ])('gives none to %s', async (_, request) => {
    const answer = await fetch(url, request);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
  });

  it('lets nobody keep a ticket on its way, and no page of another origin read it', async () => {
    const { headers } = await fetch(url, basic('bob:builds'));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it('answers nothing else', async () => {
    expect((await fetch(url, { ...basic('bob:builds'), method: 'POST' })).status).toBe(405);
    expect((await fetch(url.replace('user-sig', 'keys'), basic('bob:builds'))).status).toBe(404);
  });
});
