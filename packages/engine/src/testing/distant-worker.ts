import type { Clock } from '../core/clock.js';
import { FakeSharedWorker } from './fake-shared-worker.js';

/** How long something is under way, in milliseconds. */
export type Way = () => number;

/** An engine far away: all that is said to it, and by it, takes its time, and nothing overtakes anything. */
export class DistantWorker extends EventTarget implements SharedWorker {
  readonly port: MessagePort;
  onerror: SharedWorker['onerror'] = null;
  readonly #worker: FakeSharedWorker;
  readonly #ports: MessagePort[];

  /** @param scope what the worker's script would have listened to. */
  constructor(scope: EventTarget, clock: Clock, way: Way) {
    super();
    this.#worker = new FakeSharedWorker(scope);
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.#ports = [port1, port2];
    port2.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
      const [line] = ports;
      if (!line) return;
      const { port1: near, port2: far } = new MessageChannel();
      carry(line, near, clock, way);
      carry(near, line, clock, way);
      this.#ports.push(line, near);
      this.#worker.port.postMessage(data, [far]);
    });
    port2.start();
  }

  close(): void {
    for (const port of this.#ports) port.close();
    this.#worker.close();
  }
}

function carry(from: MessagePort, to: MessagePort, clock: Clock, way: Way): void {
  let arrival = clock.now();
  from.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    arrival = Math.max(arrival, clock.now() + way());
    clock.setTimeout(() => to.postMessage(data), arrival - clock.now());
  });
  from.start();
}
