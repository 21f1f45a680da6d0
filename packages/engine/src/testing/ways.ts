import { SimulatedClock } from '../core/simulated-clock.js';
import type { Engine, EngineOptions } from '../engine.js';
import { ServedPages } from '../server/testing/served-pages.js';
import { Pages, type TRANSPORTS } from './create-world.js';
import { keptIn } from './kept-pages.js';
import { Wire, WireClock } from './wire.js';

/** Every way from a client to its engine: within this thread, and over real sockets. */
export type TransportOfTest = (typeof TRANSPORTS)[number] | 'web-socket' | KeptWay;

/** Within this page, to an engine that keeps its world elsewhere than in memory. */
type KeptWay = keyof typeof KEPT;

const KEPT = { 'kept-in-browser': 'in the browser', 'kept-on-disk': 'on disk' } as const;

const isKept = (way: TransportOfTest): way is KeptWay => Object.hasOwn(KEPT, way);

/** A time that stands still, and an engine in it. */
interface Surroundings {
  readonly clock: SimulatedClock | WireClock;
  /** Starts an engine; `engine` is the first page on it. */
  start(
    options: EngineOptions,
  ): Promise<{ engine: Engine; open(): Engine; close(): Promise<void> }>;
}

/** What is around the clients of a test, by the way to their engine. */
export function surroundingsOf(way: TransportOfTest): Surroundings {
  if (way === 'web-socket') return onSockets();
  if (isKept(way)) return keptIn(KEPT[way]);
  return {
    clock: new SimulatedClock(),
    async start(options) {
      const pages = new Pages(options);
      const engine = way === 'in-page' ? pages.served : pages.open();
      return { engine, open: () => pages.open(), close: () => pages.close() };
    },
  };
}

function onSockets(): Surroundings {
  const wire = new Wire();
  return {
    clock: new WireClock(wire),
    async start(options) {
      const pages = await ServedPages.start(options, wire);
      return { engine: pages.open(), open: () => pages.open(), close: () => pages.close() };
    },
  };
}
