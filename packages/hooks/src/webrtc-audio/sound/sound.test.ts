// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Simulation } from '../../testing/simulation.js';
import { loudness, nextLevel } from './level-scale.js';
import { Meters } from './meters.js';
import { Players } from './players.js';
import { ownQuality, QualityOf, sampleBetween } from './quality.js';

describe('levels', () => {
  /** Meters on a time of their own, and how often they were read. */
  function metered() {
    const simulation = new Simulation();
    const after = (milliseconds: number, callback: () => void) =>
      simulation.after(milliseconds, callback);
    const meters = new Meters({ now: () => simulation.now, random: () => 0.5, after });
    const seen = { reads: 0, closed: 0, mean: 0.2 };
    const open = () => ({
      read: () => {
        seen.reads += 1;
        return seen.mean;
      },
      close: () => {
        seen.closed += 1;
      },
    });
    return { simulation, meters, seen, open };
  }

  it('are silent for nothing, and as loud as it gets for a shout', () => {
    expect([loudness(0), loudness(Number.NaN), loudness(0.000_1)]).toEqual([0, 0, 0]);
    expect(loudness(1)).toBe(1);
    expect(loudness(0.02)).toBeGreaterThan(0.3);
    expect(loudness(0.02)).toBeLessThan(0.7);
  });

  it('rise within a tenth of a second, and fall to almost nothing within 300 ms', () => {
    expect(nextLevel(nextLevel(0, 1), 1)).toBeGreaterThan(0.9);
    let level = 1;
    for (let look = 0; look < 6; look += 1) level = nextLevel(level, 0);
    expect(level).toBeLessThan(0.05);
    for (let look = 0; look < 4; look += 1) level = nextLevel(level, 0);
    expect(level).toBe(0);
  });

  it('are read twenty times a second, and only while somebody looks and somebody speaks', async () => {
    const { simulation, meters, seen, open } = metered();
    meters.set('ann', 'voice', open);
    await simulation.runFor(1000);
    expect(seen.reads).toBe(0);
    let calls = 0;
    const stop = meters.subscribe('ann', () => {
      calls += 1;
    });
    await simulation.runFor(1000);
    expect(seen.reads).toBe(20);
    expect(meters.get('ann')).toBeGreaterThan(0.8);
    expect(calls).toBeGreaterThan(2);
    stop();
    await simulation.runFor(1000);
    expect(seen.reads).toBeLessThanOrEqual(21);
    meters.subscribe('ann', () => undefined);
    await simulation.runFor(200);
    meters.close();
    const { reads } = seen;
    await simulation.runFor(1000);
    expect([seen.reads, seen.closed, meters.get('ann')]).toEqual([reads, 2, 0]);
  });

  it('take nothing of the browser as long as nobody looks, nor any more when nobody does', async () => {
    const { simulation, meters, seen, open } = metered();
    let opened = 0;
    const counted = () => {
      opened += 1;
      return open();
    };
    meters.set('ann', 'voice', counted);
    await simulation.runFor(1000);
    expect(opened).toBe(0);
    const stops = ['ann', 'ben'].map((userID) => meters.subscribe(userID, () => undefined));
    await simulation.runFor(1000);
    expect([opened, seen.closed]).toEqual([1, 0]);
    for (const stop of stops) stop();
    expect([seen.closed, meters.get('ann')]).toEqual([1, 0]);
    meters.subscribe('ann', () => undefined);
    await simulation.runFor(200);
    expect([opened, meters.get('ann') > 0]).toEqual([2, true]);
    meters.close();
    expect(seen.closed).toBe(2);
  });

  it('are nothing at once for who is muted, and for who is gone, and whoever looks is told', async () => {
    const { simulation, meters, open } = metered();
    const seen: number[] = [];
    meters.subscribe('ann', () => seen.push(meters.get('ann')));
    meters.set('ann', 'voice', open);
    await simulation.runFor(200);
    meters.mute('ann', true);
    expect([meters.get('ann'), seen.at(-1)]).toEqual([0, 0]);
    await simulation.runFor(200);
    expect(meters.get('ann')).toBe(0);
    meters.mute('ann', false);
    await simulation.runFor(200);
    meters.keep(new Set(['ben']));
    expect([meters.get('ann'), seen.at(-1)]).toEqual([0, 0]);
  });

  it('are measured anew only when it is another voice', async () => {
    const { simulation, meters, seen, open } = metered();
    meters.subscribe('ann', () => undefined);
    meters.set('ann', 'voice', open);
    await simulation.runFor(100);
    meters.set('ann', 'voice', open);
    expect(seen.closed).toBe(0);
    meters.set('ann', 'another', open);
    expect(seen.closed).toBe(1);
  });
});

describe('playing', () => {
  /** Players of a browser that allows it or does not. */
  function playing() {
    const browser = {
      isAllowed: true,
      played: 0,
      closed: [] as string[],
      muted: '',
      outputs: [] as string[],
    };
    let changes = 0;
    const reports: unknown[] = [];
    const players = new Players<string>({
      open: (voice) => ({
        play: async () => {
          if (!browser.isAllowed) throw new DOMException('', 'NotAllowedError');
          browser.played += 1;
        },
        setMuted: (isMuted) => {
          browser.muted = isMuted ? voice : '';
        },
        setOutput: async (deviceID) => {
          if (deviceID === 'gone') throw new DOMException('', 'NotFoundError');
          browser.outputs.push(`${voice} ${deviceID}`);
        },
        close: () => browser.closed.push(voice),
      }),
      onChange: () => {
        changes += 1;
      },
      report: (thrown) => reports.push(thrown),
    });
    return { browser, players, reports, changes: () => changes };
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const voices = (voice: string) => new Map([['ann', voice]]);

  it('lets be heard who is to be heard, silences who is muted, and closes who is gone', async () => {
    const { browser, players } = playing();
    players.play(voices('one'), new Set());
    players.play(voices('one'), new Set(['ann']));
    await settled();
    expect(browser).toMatchObject({ played: 1, muted: 'one', closed: [] });
    players.play(voices('two'), new Set());
    expect(browser.closed).toEqual(['one']);
    players.close();
    expect(browser.closed).toEqual(['one', 'two']);
  });

  it('says when the browser does not allow it, and plays when somebody has pressed something', async () => {
    const { browser, players, changes } = playing();
    browser.isAllowed = false;
    players.play(voices('one'), new Set());
    await settled();
    expect([players.isBlocked, changes()]).toEqual([true, 1]);
    browser.isAllowed = true;
    players.retry();
    await settled();
    expect([players.isBlocked, changes(), browser.played]).toEqual([false, 2, 1]);
  });

  it('comes out where it was chosen, for those who come later as well; what cannot be done is reported', async () => {
    const { browser, players, reports } = playing();
    players.play(voices('one'), new Set());
    players.setOutput('usb');
    players.play(voices('two'), new Set());
    await settled();
    expect(browser.outputs).toEqual(['one usb', 'two usb']);
    players.setOutput('gone');
    await settled();
    expect(reports).toMatchObject([{ name: 'NotFoundError' }]);
  });
});

describe('quality', () => {
  const GOOD = { loss: 0, jitter: 0.01, roundTrip: 0.05 };
  const count = { received: 0, lost: 0, jitter: 0, lostThere: 0, roundTrip: undefined };

  it('is unknown before anything is measured, gets worse at once, and better when it was better twice', () => {
    const quality = new QualityOf();
    const seen = [quality.quality];
    const samples = [
      GOOD,
      { ...GOOD, loss: 0.05 },
      { ...GOOD, jitter: 0.3 },
      GOOD,
      { ...GOOD, roundTrip: 0.9 },
      GOOD,
      GOOD,
    ];
    for (const sample of samples) {
      quality.take(sample);
      seen.push(quality.quality);
    }
    expect(seen).toEqual(['unknown', 'good', 'fair', 'poor', 'poor', 'poor', 'poor', 'good']);
  });

  it('looks at what happened since the last count, here and there', () => {
    const before = { ...count, received: 1000, lost: 100 };
    const now = { ...before, received: 1090, lost: 110 };
    expect(sampleBetween(before, now).loss).toBeCloseTo(0.1);
    expect(sampleBetween(before, { ...before, lostThere: 0.2 }).loss).toBe(0.2);
    expect(sampleBetween(now, before).loss).toBe(0);
  });

  it('is my own in the middle of all, rather the worse', () => {
    expect(ownQuality([])).toBe('unknown');
    expect(ownQuality(['unknown', 'good'])).toBe('good');
    expect(ownQuality(['good', 'poor', 'good'])).toBe('good');
    expect(ownQuality(['good', 'lost'])).toBe('lost');
  });
});
