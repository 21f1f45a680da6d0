import type { Browser } from 'playwright-core';
import { isReadBack, measureEngine, printedEngine } from './engine-speed/engine-speed.js';
import { isBorne, measureLiveRoom, printedLiveRoom } from './live-room.js';
import type { BenchOptions } from './options.js';
import { isKept, measureSeats, printedSeats } from './seats.js';
import { isServed, measureServer, printedServer } from './server/server-load.js';
import { isStarted, measureStart, printedStart } from './start.js';

/** Something that is measured of Parlor alone. */
export interface Other {
  readonly title: string;
  readonly printed: string;
  /** Whether it is as it has to be on every machine. */
  readonly isWell: boolean;
}

/** What is measured without contestants. */
export const OTHERS = {
  async start({ isQuick }: BenchOptions): Promise<Other> {
    const samples = await measureStart(isQuick);
    const printed = printedStart(samples);
    return { title: 'An engine starts on a folder', printed, isWell: samples.every(isStarted) };
  },
  async server({ isQuick }: BenchOptions): Promise<Other> {
    const sample = await measureServer(isQuick);
    return { title: 'A server', printed: printedServer(sample), isWell: isServed(sample) };
  },
  async seats({ isQuick }: BenchOptions): Promise<Other> {
    const samples = await measureSeats(isQuick);
    return { title: 'Seats', printed: printedSeats(samples), isWell: samples.every(isKept) };
  },
  async engine({ isQuick }: BenchOptions, browser: Browser, url: string): Promise<Other> {
    const speed = await measureEngine(browser, url, isQuick);
    return { title: 'The engine', printed: printedEngine(speed), isWell: isReadBack(speed) };
  },
  async 'live-room'(_options: BenchOptions, browser: Browser, url: string): Promise<Other> {
    const samples = await measureLiveRoom(browser, url);
    return {
      title: 'A live room',
      printed: printedLiveRoom(samples),
      isWell: samples.every(isBorne),
    };
  },
};
