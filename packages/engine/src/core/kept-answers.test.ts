import { beforeEach, describe, expect, it } from 'vitest';
import { table } from '../storage/table.js';
import { Transaction } from '../storage/transaction.js';
import { CountingStore } from '../testing/counting-store.js';
import { type TestLine, TestWorld, text } from '../testing/test-line.js';
import { KeptAnswers } from './kept-answers.js';
import { Outbox } from './outbox.js';
import { Sessions } from './sessions.js';
import { SimulatedClock } from './simulated-clock.js';

const answers = table<unknown>('answers');
const CREATE = 'friendGroups.create';
const group = (name: string) => ({ name, userIDs: [] });

let store: CountingStore;

beforeEach(() => {
  store = new CountingStore();
});

/** An engine on the store. Those before it were killed: nobody has closed them. */
function engine(): TestWorld {
  return new TestWorld({ store });
}

/** Ann’s phone, or another of her clients, logged in. */
async function phone(world: TestWorld, client = 'phone', userID = 'ann'): Promise<TestLine> {
  const line = world.line(undefined, { client, line: 1 });
  const { instanceID } = await line.call('session.login', { userID, userSig: world.sign(userID) });
  line.userID = userID;
  line.instanceID = instanceID;
  return line;
}

/** A client that was at another engine goes on at this one. */
async function back(
  world: TestWorld,
  { userID, instanceID }: TestLine,
  client = 'phone',
): Promise<TestLine> {
  const again = world.line(undefined, { client, line: 2 });
  await again.call('session.resume', { userID, instanceID, userSig: world.sign(userID) });
  return again;
}

async function keptIDs(): Promise<unknown[]> {
  return (await store.range(answers, {})).map(([key]) => Number(key.slice(-16)));
}

describe('an answer of an engine that was killed', () => {
  it('is the answer of the next one to the same client', async () => {
    const ann = await phone(engine());
    const first = await ann.repeat(900, CREATE, group('A'));
    const again = await back(engine(), ann);
    expect(await again.repeat(900, CREATE, group('A'))).toEqual(first);
    expect(await again.repeat(901, CREATE, group('A'))).toMatchObject({ error: { code: 2710 } });
  });

  it('is known to the engine after that one, too', async () => {
    const ann = await phone(engine());
    const first = await ann.repeat(900, CREATE, group('A'));
    await back(engine(), ann);
    const again = await back(engine(), ann);
    expect(await again.repeat(900, CREATE, group('A'))).toEqual(first);
  });

  it('is nobody else’s: neither another client’s of the same person, nor another person’s', async () => {
    const ann = await phone(engine());
    await ann.repeat(900, CREATE, group('A'));
    const next = engine();
    const tablet = await back(next, ann, 'tablet');
    expect(await tablet.repeat(900, CREATE, group('A'))).toMatchObject({ error: { code: 2710 } });
    const bob = await back(next, await phone(engine(), 'phone', 'bob'));
    await bob.repeat(900, CREATE, group('B'));
    expect(await bob.call('friendGroups.list', {})).toMatchObject({ groups: [{ name: 'B' }] });
  });

  it('is not taken for one of a client that has begun anew under the same number', async () => {
    const ann = await phone(engine());
    await ann.repeat(900, CREATE, group('A'));
    const reloaded = await phone(engine(), 'reloaded');
    expect(reloaded.instanceID).toBe(ann.instanceID);
    expect(await reloaded.repeat(900, CREATE, group('A'))).toMatchObject({ error: { code: 2710 } });
  });

  it('is no part of a snapshot, and stays where another world is restored', async () => {
    const world = engine();
    const ann = await phone(world);
    const operator = world.line();
    await ann.repeat(900, CREATE, group('A'));
    const { parcelID } = await operator.call('admin.snapshot', {});
    const { text: snapshot } = await operator.call('admin.pickUp', { parcelID, offset: 0 });
    expect(snapshot).toContain('"friend-groups"');
    expect(snapshot).not.toContain('"answers"');
    const put = await operator.call('admin.putDown', { text: snapshot });
    await operator.call('admin.restore', put);
    const again = await back(world, ann);
    expect(await again.repeat(900, CREATE, group('A'))).toMatchObject({ kind: 'reply' });
  });
});

describe('answers that are kept', () => {
  it('are those to what has changed something, one record each', async () => {
    const ann = await phone(engine());
    store.reset();
    await ann.repeat(900, CREATE, group('A'));
    await ann.repeat(901, CREATE, group(''));
    await ann.repeat(902, 'friendGroups.list', {});
    expect([store.writesOf(answers), await keptIDs()]).toEqual([1, [900]]);
  });

  it('are none to messages: those are known by what they are', async () => {
    const world = engine();
    const [ann, bob] = [await phone(world), await world.login('bob')];
    store.reset();
    const message = text('bob', 'once');
    const first = await ann.repeat(900, 'messages.send', { message });
    expect(store.writesOf(answers)).toBe(0);
    expect(bob.heard).toEqual(['once']);
    const again = await back(engine(), ann);
    expect(await again.repeat(900, 'messages.send', { message })).toEqual(first);
  });

  it('go a minute later, as others come; those of an engine before, a minute after its successor began', async () => {
    const world = engine();
    const ann = await phone(world);
    for (let id = 900; id < 912; id += 1) await ann.repeat(id, CREATE, group(`${id}`));
    await world.clock.advance(60_000);
    await ann.repeat(950, CREATE, group('a'));
    expect(await keptIDs()).toHaveLength(13);
    await world.clock.advance(1);
    for (let id = 951; id < 954; id += 1) await ann.repeat(id, CREATE, group(`${id}`));
    expect(await keptIDs()).toEqual([950, 951, 952, 953]);

    const next = engine();
    const again = await back(next, ann);
    await again.repeat(960, CREATE, group('b'));
    expect(await keptIDs()).toHaveLength(5);
    await next.clock.advance(60_001);
    await again.repeat(961, CREATE, group('c'));
    expect(await keptIDs()).toEqual([960, 961]);
  });

  it('are 10,000 at most', async () => {
    const kept = new KeptAnswers();
    const asker = { userID: 'ann', client: 'phone' };
    const clock = new SimulatedClock();
    const outbox = () => new Outbox(new Sessions(clock, kept));
    for (let id = 1; id <= 10_010; id += 1) {
      const work = { store: new Transaction(store), outbox: outbox(), clock };
      await kept.keep(work, asker, { id, body: {} });
      await work.store.commit();
      work.outbox.release();
    }
    const IDs = await keptIDs();
    expect([IDs.length, IDs[0]]).toEqual([10_000, 11]);
  });
});
