import { setTimeout as wait } from 'node:timers/promises';
import type { SeatOperation } from '@parlor/hooks';
import { describeErrorCode } from '@parlor/sdk';
import { SeatDesk } from '../desk/seat-desk.js';
import { listen } from '../http/listen.js';
import { createSeatServer } from '../http/seat-server.js';
import { createEnginePlace } from '../place/engine-place.js';
import { outcomeOf } from './ask-by-http.js';
import { createLocalWorld, KEEPER, nextAttributes, STAGE, TICKETS } from './local-world.js';
import { seating } from './seating.js';

/** Shows what the server is for: people on a local engine in this process ask it for seats. Resolves at the end. */
export async function showDemo(print: (line: string) => void): Promise<void> {
  const { engine, logIn } = createLocalWorld();
  const keeper = await logIn(KEEPER);
  const place = createEnginePlace(keeper);
  const now = () => Date.now();
  const desk = new SeatDesk({ place, now, wait });
  const tickets = { sdkAppID: TICKETS.sdkAppID, secretKeys: [TICKETS.secretKey], now };
  const server = createSeatServer({ desk, tickets });
  const url = `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1' })}`;
  const ask = (userID: string, operation: SeatOperation, signedBy = userID) => {
    const asker = { userID, userSig: engine.signUserSig(signedBy) };
    return outcomeOf(url, asker, STAGE, operation);
  };
  const tell = async (what: string, ...codes: number[]) => {
    const answers = codes.map(inWords).join(' / ');
    print(`${what}: ${answers}\n    seats are ${seating(await place.read(STAGE))}`);
  };
  print(`The server listens at ${url}.`);
  await tell(
    'Ann, who owns the group, opens four seats',
    await ask('ann', { type: 'open', count: 4 }),
  );
  const take = { type: 'take', index: 2 } as const;
  await tell(
    'Ben and Cat want seat 2 at once',
    ...(await Promise.all([ask('ben', take), ask('cat', take)])),
  );
  await tell('Cat wants to put Ann off', await ask('cat', { type: 'kick', index: 1 }));
  await tell('Cat says that she is Ann', await ask('ann', { type: 'close' }, 'cat'));
  await tell('Dan is not in the group', await ask('dan', { type: 'take', index: 3 }));
  const cat = await logIn('cat');
  await cat.getGroupAttributes({ groupID: STAGE, keyList: [] });
  const groupAttributes = { 'seat.rev': '99', 'seat.3': '{"s":1,"u":"dan"}' };
  const told = nextAttributes(keeper);
  await cat.setGroupAttributes({ groupID: STAGE, groupAttributes });
  await told;
  await tell('Cat writes Dan onto seat 3, past the server', 0);
  const lock = { type: 'lock', index: 4, isLocked: true } as const;
  await tell('Ann locks seat 4, and the server puts seat 3 right', await ask('ann', lock));
  server.close();
  await engine.close();
}

function inWords(code: number): string {
  return code === 0 ? 'done' : `refused, ${code} (${describeErrorCode(code).text})`;
}
