// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelPage } from '../testing/model-page.js';
import { ModelWorld } from '../testing/model-world.js';

const ANN = { userID: 'ann', instance: 'a1', isMuted: false };
const BEN = { userID: 'ben', instance: 'b1', isMuted: false };

/** A room in which these are told who sits. */
async function room(sitters: readonly (typeof ANN)[], names: readonly string[], maxPeers = 30) {
  const world = new ModelWorld(7);
  const pages = names.map((name) => new ModelPage(world, name, `${name[0]}1`, maxPeers));
  for (const page of pages) page.seat(sitters);
  await world.simulation.runFor(3000);
  return { world, pages, run: (milliseconds: number) => world.simulation.runFor(milliseconds) };
}

describe('who is connected with whom', () => {
  it('listeners are connected with who speaks, and not with each other', async () => {
    const { world, pages } = await room([ANN], ['ann', 'ben', 'cat']);
    expect(pages.map((page) => page.heard())).toEqual([[], ['ann'], ['ann']]);
    expect(world.peers.size).toBe(4);
  });

  it('two who speak hear each other over one connection', async () => {
    const { world, pages } = await room([ANN, BEN], ['ann', 'ben']);
    expect(pages.map((page) => page.heard())).toEqual([['ben'], ['ann']]);
    expect(world.peers.size).toBe(2);
    expect(world.accusations).toEqual([]);
  });

  it('somebody whose seat does not say which of their pages sits is heard by whichever speaks', async () => {
    const world = new ModelWorld(3);
    const [one, other] = [new ModelPage(world, 'ann', 'a1'), new ModelPage(world, 'ann', 'a2')];
    const ben = new ModelPage(world, 'ben', 'b1');
    one.seat([{ ...ANN, instance: 'a2' }]);
    other.seat([{ ...ANN, instance: 'a2' }]);
    ben.seat([{ ...ANN, instance: '' }]);
    await world.simulation.runFor(3000);
    expect(ben.heard()).toEqual(['ann']);
    ben.seat([{ ...ANN, instance: '' }]);
    expect(ben.heard()).toEqual(['ann']);
    expect(world.peers.size).toBe(2);
  });

  it('who is not in the room is connected with nobody, and who has left it is heard by nobody longer than a minute', async () => {
    const world = new ModelWorld(5);
    world.strangers.add('eve');
    const [ann, eve] = [new ModelPage(world, 'ann', 'a1'), new ModelPage(world, 'eve', 'e1')];
    ann.seat([ANN]);
    eve.seat([ANN]);
    await world.simulation.runFor(30_000);
    expect(world.peers.size).toBe(0);

    world.strangers.delete('eve');
    await world.simulation.runFor(60_000);
    expect(eve.heard()).toEqual(['ann']);
    world.strangers.add('eve');
    await world.simulation.runFor(61_000);
    expect(eve.heard()).toEqual([]);
    expect(ann.mesh.linkCount).toBe(0);
  });

  it('somebody whose seat does not say it is heard, too, when another page of theirs, or the same one, has called before', async () => {
    const world = new ModelWorld(3);
    const [one, other] = [new ModelPage(world, 'ann', 'a1'), new ModelPage(world, 'ann', 'a2')];
    const ben = new ModelPage(world, 'ben', 'b1');
    ben.seat([BEN]);
    one.seat([{ ...ANN, instance: 'a2' }, BEN]);
    other.seat([{ ...ANN, instance: 'a2' }, BEN]);
    await world.simulation.runFor(3000);
    ben.seat([{ ...ANN, instance: '' }, BEN]);
    await world.simulation.runFor(5000);
    expect(ben.heard()).toEqual(['ann']);
    expect([one.heard(), other.heard()]).toEqual([['ben'], ['ben']]);
  });

  it('somebody whose seat does not say it is heard by the page that comes after the one that spoke', async () => {
    const world = new ModelWorld(3);
    const before = new ModelPage(world, 'ann', 'a1');
    const ben = new ModelPage(world, 'ben', 'b1');
    before.seat([ANN]);
    ben.seat([{ ...ANN, instance: '' }]);
    await world.simulation.runFor(3000);
    before.crash();
    const after = new ModelPage(world, 'ann', 'a2');
    after.seat([{ ...ANN, instance: 'a2' }]);
    await world.simulation.runFor(30_000);
    expect(ben.heard()).toEqual(['ann']);
    expect(ben.mesh.hearing.absentUserIDs).toEqual([]);
  });

  it('who came into the room a moment after they were asked for is heard within seconds', async () => {
    const world = new ModelWorld(5);
    world.strangers.add('ben');
    const [ann, ben] = [new ModelPage(world, 'ann', 'a1'), new ModelPage(world, 'ben', 'b1')];
    ann.seat([ANN]);
    ben.seat([ANN]);
    await world.simulation.runFor(1000);
    world.strangers.delete('ben');
    await world.simulation.runFor(9000);
    expect(ben.heard()).toEqual(['ann']);
  });

  it('who sat, and is put out of the room, is let in by nobody before it is asked again', async () => {
    const { world, pages, run } = await room([ANN, BEN], ['ann', 'ben']);
    const [ann, ben] = pages;
    await run(20_000);
    world.strangers.add('ben');
    ann?.seat([ANN]);
    await run(1000);
    expect([ben?.heard(), ann?.mesh.linkCount]).toEqual([[], 0]);
  });

  it('nobody is connected with more pages than they may, whatever those say, nor one person with all of them', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben'], 1);
    const say = (data: object) =>
      world.line('eve').send('ann', { v: 1, f: 'e1', l: 1, to: 'a1', tl: 1, ...data });
    const [life] = [pages[0]?.life];
    await say({ t: 'hello', s: 0, k: 0 });
    await run(500);
    await say({ t: 'link', tl: life, s: 5, g: 0, h: 0, w: 1, u: 'x', c: [], o: [1, 'm=audio 9'] });
    await run(500);
    expect(pages[0]?.mesh.linkCount).toBe(1);

    const wide = await room([ANN], ['ann']);
    for (let page = 0; page < 20; page += 1) {
      const data = { v: 1, t: 'hello', f: `e${page}`, l: 1, to: 'a1', tl: 0, s: 0, k: 0 };
      await wide.world.line('eve').send('ann', data);
    }
    await wide.run(500);
    expect(wide.pages[0]?.mesh.linkCount).toBe(4);
  });

  it('one more than can be connected is told so, and is connected when another one goes', async () => {
    const { pages, run } = await room([ANN], ['ann', 'ben', 'cat'], 1);
    const [, ben, cat] = pages;
    const [heard, left] = ben?.heard().length === 1 ? [ben, cat] : [cat, ben];
    expect(left?.mesh.hearing.isFull).toBe(true);
    expect(left?.mesh.hearing.connection).toBe('connected');
    heard?.leave();
    await run(40_000);
    expect(left?.heard()).toEqual(['ann']);
    expect(left?.mesh.hearing.isFull).toBe(false);
  });
});

describe('who falls silent', () => {
  const MUTED = [{ ...ANN, isMuted: true }];

  it('is known to be silent as soon as a word takes, each time, and known to speak again', async () => {
    const { pages, run } = await room([ANN], ['ann', 'ben', 'cat']);
    const [ann, ...others] = pages;
    for (let press = 0; press < 3; press += 1) {
      ann?.seat(MUTED);
      await run(60);
      for (const { mesh } of others) expect([...mesh.hearing.silentUserIDs]).toEqual(['ann']);
      ann?.seat([ANN]);
      await run(60);
      for (const { mesh } of others) expect([...mesh.hearing.silentUserIDs]).toEqual([]);
    }
    expect(others.map((page) => page.heard())).toEqual([['ann'], ['ann']]);
  });

  it('and stands up from among those who hear them, too, is silent', async () => {
    const { pages, run } = await room([ANN, BEN], ['ann', 'ben']);
    pages[0]?.seat([BEN]);
    await run(60);
    expect([...(pages[1]?.mesh.hearing.silentUserIDs ?? [])]).toEqual(['ann']);
  });

  it('is not kept from being heard by words that are lost, or come late, or twice', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben']);
    const [ann, ben] = pages;
    const words: Readonly<Record<string, unknown>>[] = [];
    world.line('ben').listen((_, data) => words.push(data));
    ann?.seat(MUTED);
    await run(60);
    world.weather = { loss: 1, doubled: 0, latency: 60 };
    ann?.seat([ANN]);
    await run(1500);
    expect([...(ben?.mesh.hearing.silentUserIDs ?? [])]).toEqual([]);
    world.clear();
    ann?.seat(MUTED);
    ann?.seat([ANN]);
    await run(60);
    for (const word of words) await world.line('ann').send('ben', word);
    await run(60);
    expect([...(ben?.mesh.hearing.silentUserIDs ?? [])]).toEqual([]);
    expect(ben?.heard()).toEqual(['ann']);
  });

  it('speaks for themselves only', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben', 'eve']);
    const words: Readonly<Record<string, unknown>>[] = [];
    world.line('ben').listen((_, data) => words.push(data));
    pages[0]?.seat(MUTED);
    await run(60);
    pages[0]?.seat([ANN]);
    await run(60);
    for (const word of words) await world.line('eve').send('ben', { ...word, m: 7 });
    await run(60);
    expect(words).not.toEqual([]);
    expect([...(pages[1]?.mesh.hearing.silentUserIDs ?? [])]).toEqual([]);
  });
});

describe('who is gone', () => {
  it('who leaves says so: the connection is closed at once', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben']);
    pages[0]?.leave();
    await run(100);
    expect(world.peers.size).toBe(0);
    expect(pages[1]?.mesh.hearing.absentUserIDs).toEqual([]);
  });

  it('who goes without a word and does not answer is absent, not before ten seconds have passed', async () => {
    const { pages, run } = await room([ANN], ['ann', 'ben']);
    const [ann, ben] = pages;
    ann?.crash();
    await run(14_000);
    expect(ben?.mesh.hearing.absentUserIDs).toEqual([]);
    expect(ben?.mesh.hearing.connection).toBe('interrupted');
    await run(6000);
    expect(ben?.mesh.hearing.absentUserIDs).toEqual(['ann']);
    // There is nobody to be connected with.
    expect(ben?.mesh.hearing.connection).toBe('connected');
  });

  it('nobody is absent for one whose own line is down', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben']);
    pages[0]?.crash();
    world.isDown = true;
    await run(40_000);
    expect(pages[1]?.mesh.hearing.absentUserIDs).toEqual([]);
    expect(pages[1]?.mesh.hearing.connection).toBe('interrupted');
  });

  it('who was never heard is not absent, and keeps nobody from being connected', async () => {
    const { pages, run } = await room([ANN], ['ben']);
    expect(pages[0]?.mesh.hearing.connection).toBe('connecting');
    await run(40_000);
    expect(pages[0]?.mesh.hearing.connection).toBe('connected');
    expect(pages[0]?.mesh.hearing.absentUserIDs).toEqual([]);
  });
});

describe('ways that are not found', () => {
  it('are looked for again, are given up in the end, and are found when there are some', async () => {
    const world = new ModelWorld(11);
    world.isBlocked = true;
    const [ann, ben] = [new ModelPage(world, 'ann', 'a1'), new ModelPage(world, 'ben', 'b1')];
    ann.seat([ANN]);
    ben.seat([ANN]);
    await world.simulation.runFor(10_000);
    expect([ben.mesh.hearing.connection, ben.mesh.hearing.isGivenUp]).toEqual([
      'connecting',
      false,
    ]);
    await world.simulation.runFor(10_000);
    expect([ben.mesh.hearing.connection, ben.mesh.hearing.isGivenUp]).toEqual([
      'interrupted',
      false,
    ]);
    await world.simulation.runFor(120_000);
    expect([ben.mesh.hearing.connection, ben.mesh.hearing.isGivenUp]).toEqual(['failed', true]);
    world.isBlocked = false;
    ben.mesh.retry();
    await world.simulation.runFor(20_000);
    expect([ben.heard(), ben.mesh.hearing.connection]).toEqual([['ann'], 'connected']);
    expect(world.accusations).toEqual([]);
  });

  it('that are lost for a while are found again, with the same connection', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben']);
    const before = [...world.peers];
    world.isBlocked = true;
    world.look();
    await run(9000);
    expect(pages[1]?.mesh.hearing.connection).toBe('interrupted');
    world.isBlocked = false;
    world.look();
    await run(20_000);
    expect(pages[1]?.heard()).toEqual(['ann']);
    expect([...world.peers]).toEqual(before);
  });
});

describe('what others say', () => {
  it('whatever somebody says, nothing is thrown, and who is heard is heard on', async () => {
    const word = fc.record(
      {
        v: fc.constantFrom(1, 1, 1, 2),
        t: fc.constantFrom('hello', 'here', 'full', 'bye', 'link', 'other'),
        f: fc.constantFrom('e1', 'e1', 'a1', 'b1', ''),
        l: fc.constantFrom(1, 2, 1e15, -1, 0.5),
        to: fc.constantFrom('b1', 'b1', '', 'x'),
        tl: fc.anything(),
        s: fc.oneof(fc.nat(9), fc.anything()),
        k: fc.constantFrom(0, 1),
        g: fc.nat(3),
        h: fc.nat(3),
        w: fc.constantFrom(0, 1),
        u: fc.constantFrom('', 'x1'),
        o: fc.oneof(
          fc.tuple(fc.nat(3), fc.constantFrom('m=audio 9', 'm=video 9', '')),
          fc.anything(),
        ),
        a: fc.anything(),
        c: fc.oneof(fc.constant([['0', 'candidate:1']]), fc.anything()),
      },
      { requiredKeys: ['v', 't'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, fc.dictionary(fc.string(), fc.anything()))),
        async (words) => {
          const { world, pages, run } = await room([ANN, BEN], ['ann', 'ben', 'cat']);
          const eve = world.line('eve');
          for (const one of words) await eve.send('ben', one);
          await run(5000);
          expect(pages[1]?.heard()).toEqual(['ann']);
          expect(pages[2]?.heard()).toEqual(['ann', 'ben']);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('what makes no sense is reported once of each who says it', async () => {
    const { world, pages, run } = await room([ANN], ['ann']);
    for (let time = 0; time < 3; time += 1)
      await world.line('eve').send('ann', { v: 1, t: 'what' });
    await run(200);
    expect(pages[0]?.reports).toMatchObject([{ code: -4 }]);
  });

  it('descriptions that make no sense are reported a few times, and not each time', async () => {
    const { world, pages, run } = await room(
      [ANN, { ...BEN, userID: 'eve', instance: 'e1' }],
      ['ann'],
    );
    const [ann] = pages;
    const head = { v: 1, t: 'link', f: 'e1', l: 1, to: 'a1', tl: ann?.life };
    for (let session = 1; session < 60; session += 1) {
      const o = [1, 'v=0\r\nm=audio 9'];
      await world
        .line('eve')
        .send('ann', { ...head, s: session, g: 0, h: 0, w: 0, u: '', c: [], o });
      await run(100);
    }
    expect(ann?.reports.length).toBeGreaterThan(0);
    expect(ann?.reports.length).toBeLessThan(6);
  });

  it('an answer that makes no sense leaves the others as they are', async () => {
    const { world, pages, run } = await room([ANN, BEN], ['ann', 'ben']);
    const head = { v: 1, t: 'link', f: 'c1', l: 1, to: 'a1', tl: 1 };
    await world.line('cat').send('ann', { ...head, t: 'hello', s: 0, k: 0 });
    await run(500);
    await world
      .line('cat')
      .send('ann', { ...head, s: 1, g: 0, h: 0, w: 1, u: 'x', a: [1, 'm=audio'], c: [] });
    await run(500);
    expect(pages.map((page) => page.heard())).toEqual([['ben'], ['ann']]);
  });

  it('what was said in an earlier life, or of an earlier connection, ends nothing', async () => {
    const { world, pages, run } = await room([ANN], ['ann', 'ben']);
    const [ann, ben] = pages;
    const words: Readonly<Record<string, unknown>>[] = [];
    world.line('ann').listen((_, data) => words.push(data));
    ben?.leave();
    await run(1000);
    const again = new ModelPage(world, 'ben', 'b1');
    again.seat([ANN]);
    await run(3000);
    again.seat([]);
    await run(1000);
    const early = [...words];
    const repeat = async () => {
      for (const word of early) await world.line('ben').send('ann', word);
    };
    again.seat([ANN]);
    // Also while the next one is being made.
    for (let time = 0; time < 5; time += 1) {
      await run(40);
      await repeat();
    }
    await run(3000);
    expect(again.heard()).toEqual(['ann']);
    const before = [...world.peers];
    await repeat();
    await run(3000);
    expect([again.heard(), ann?.heard()]).toEqual([['ann'], []]);
    expect([...world.peers]).toEqual(before);
    expect(world.accusations).toEqual([]);
  });
});
