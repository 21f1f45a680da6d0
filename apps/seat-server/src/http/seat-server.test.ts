import { signUserSig } from '@parlor/engine/user-sig';
import { describe, expect, onTestFinished, test } from 'vitest';
import { outcomeOf } from '../demo/ask-by-http.js';
import { showDemo } from '../demo/demo.js';
import { createLocalWorld, KEEPER, STAGE, TICKETS } from '../demo/local-world.js';
import { SeatDesk } from '../desk/seat-desk.js';
import { createEnginePlace } from '../place/engine-place.js';
import { listen } from './listen.js';
import { createSeatServer } from './seat-server.js';

/** A server that listens on this machine, for a room that Ann has opened. */
async function serve(origin?: string) {
  const { engine, logIn } = createLocalWorld();
  onTestFinished(() => engine.close());
  const now = () => Date.now();
  const desk = new SeatDesk({
    ...{ place: createEnginePlace(await logIn(KEEPER)), now },
    wait: () => Promise.reject(new Error('Nobody has to wait here.')),
  });
  const tickets = { sdkAppID: TICKETS.sdkAppID, secretKeys: [TICKETS.secretKey], now };
  const server = createSeatServer({ desk, tickets, origin });
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1' })}`;
  const sign = (userID: string, seconds = 60) => engine.signUserSig(userID, seconds);
  const ask = (userID: string, index: number, userSig = sign(userID)) =>
    outcomeOf(url, { userID, userSig }, STAGE, { type: 'take', index });
  const opened = { type: 'open', count: 4 } as const;
  const ann = { userID: 'ann', userSig: sign('ann') };
  expect(await outcomeOf(url, ann, STAGE, opened)).toBe(0);
  return { url, sign, ask };
}

function headersOf(userID: string, userSig: string) {
  return { 'x-user-id': encodeURIComponent(userID), authorization: `Bearer ${userSig}` };
}

describe('the server', () => {
  test('gives a seat that two pages ask for at once to one of them', async () => {
    const { ask } = await serve();
    const codes = await Promise.all([ask('ben', 2), ask('cat', 2)]);
    expect(codes.toSorted()).toEqual([-10, 0]);
  });

  test('believes nobody without their own ticket', async () => {
    const { ask, sign } = await serve();
    expect(await ask('ben', 2, sign('cat'))).toBe(70013);
    expect(await ask('ben', 2, sign('ben', -60))).toBe(70001);
    expect(await ask('ben', 2, '')).toBe(70002);
    expect(await ask('ben', 2, 'nonsense')).toBe(70003);
    const { sdkAppID } = TICKETS;
    const forged = { sdkAppID, secretKey: 'another', userID: 'ben', expire: 60, now: Date.now() };
    expect(await ask('ben', 2, signUserSig(forged))).toBe(70009);
    expect(await ask('ben', 2)).toBe(0);
  });

  test.each([
    ['no JSON', '{', 400],
    ['no operation', '{"groupID":"stage"}', 400],
    ['far too much', JSON.stringify({ groupID: 'g'.repeat(40_000) }), 413],
  ])('takes %s for what it is', async (_, body, status) => {
    const { url, sign } = await serve();
    const headers = headersOf('ben', sign('ben'));
    const response = await fetch(`${url}/seats`, { method: 'POST', headers, body });
    expect([response.status, await response.json()]).toEqual([status, { code: -1 }]);
  });

  test('takes nothing but POST /seats', async () => {
    const { url } = await serve();
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(`${url}/seats`)).status).toBe(405);
    const unsigned = await fetch(`${url}/seats`, { method: 'POST', body: '{}' });
    expect([unsigned.status, await unsigned.json()]).toEqual([401, { code: 70002 }]);
    const odd = { 'x-user-id': '%', authorization: 'Bearer x' };
    const broken = await fetch(`${url}/seats`, { method: 'POST', headers: odd, body: '{}' });
    expect(await broken.json()).toEqual({ code: 70003 });
  });

  test('lets pages of the app’s origin ask, and of no other', async () => {
    const { url } = await serve('https://app.example');
    const asked = await fetch(`${url}/seats`, { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://app.example');
    const other = await serve();
    const unasked = await fetch(`${other.url}/seats`, { method: 'OPTIONS' });
    expect(unasked.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('the demo shows a race, what is refused, and how a forged seat is put right', async () => {
  const lines: string[] = [];
  await showDemo((line) => lines.push(line));
  const seats = lines.slice(1).map((line) => line.split('seats are ')[1]);
  expect(seats[0]).toBe('ann . . .');
  expect(lines[2]).toMatch(/done \/ refused, -10|refused, -10 .* \/ done/);
  expect(lines[3]).toContain('-26');
  expect(lines[4]).toContain('70013');
  expect(lines[5]).toContain('-17');
  expect(seats[5]).toMatch(/^ann (ben|cat) dan \.$/);
  expect(seats[6]).toMatch(/^ann (ben|cat) \. #$/);
});
