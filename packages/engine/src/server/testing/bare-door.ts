import { once } from 'node:events';
import type { Clock } from '../../core/clock.js';
import { createSystemClock } from '../../core/system-clock.js';
import type { Switchboard } from '../../protocol/channel.js';
import { FileShelf } from '../file-shelf.js';
import { HttpDoor } from '../http-door.js';
import { Journal, type WriteLog } from '../journal.js';
import { Origins } from '../origins.js';
import { limitsOf, type ServerLimits } from '../server-limits.js';
import { SocketLines } from '../socket-lines.js';

/** The lines of a server, with something else than an engine behind them. */
export interface BareDoor {
  readonly url: Promise<string>;
  readonly lines: SocketLines;
  close(): Promise<void>;
}

/** How a door is to be. */
interface BareDoorOptions {
  limits?: Partial<ServerLimits>;
  clock?: Clock;
  /** Told of faults. */
  log?: WriteLog;
}

/** Opens a door on this machine at a port that is free. */
export function openBareDoor(
  switchboard: Switchboard,
  { limits, clock = createSystemClock(), log = () => {} }: BareDoorOptions = {},
): BareDoor {
  const around = { limits: limitsOf(limits), journal: new Journal(log, 'error') };
  const lines = new SocketLines({ switchboard, clock, ...around });
  const door = new HttpDoor({
    ...around,
    origins: new Origins(undefined),
    shelf: new FileShelf({
      address: () => '',
      secret: '',
      mostBytes: 1,
      find: async () => {},
      onError() {},
    }),
    health: () => {
      throw new Error('Nobody asks here.');
    },
    isFull: () => lines.isFull,
    onSocket: (socket, origin) => lines.add(socket, origin),
  });
  door.server.listen(0, '127.0.0.1');
  return {
    url: once(door.server, 'listening').then(() => {
      const address = door.server.address();
      return `ws://127.0.0.1:${typeof address === 'object' && address?.port}`;
    }),
    lines,
    async close() {
      await lines.stop();
      await door.close();
    },
  };
}
