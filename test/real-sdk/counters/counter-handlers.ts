import type {
  CounterMode,
  WireCounter,
} from '../../../packages/engine/src/protocol/counter-commands.js';
import { list, number, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { counterItemOf } from './counter-items.js';

const MODES: ReadonlyMap<string, CounterMode> = new Map([
  ['Set', 'set'],
  ['Increase', 'increase'],
  ['Decrease', 'decrease'],
]);

/** Counters of groups. */
export const counterHandlers: Handlers = {
  async update_group_counter({ body, session }) {
    const groupID = text(body, 'GroupId');
    const mode = MODES.get(text(body, 'Mode')) ?? 'set';
    const written = { groupID, mode, counters: namedCounters(body) };
    const { counters } = await session.call('counters.update', written);
    return { GroupCounter: counters.map(counterItemOf) };
  },
  async get_group_counter({ body, session }) {
    const groupID = text(body, 'GroupId');
    const { sequence, counters } = await session.call('counters.get', { groupID });
    return { GroupCounterSeq: sequence, GroupCounter: counters.map(counterItemOf) };
  },
};

function namedCounters(body: WireBody): WireCounter[] {
  return list(body, 'GroupCounter').map((counter) => ({
    key: text(counter, 'Key'),
    value: number(counter, 'Value'),
  }));
}
