import type { PublicWork } from '../../core/context.js';
import type { ForwardClock } from '../../core/forward-clock.js';
import {
  isBoolean,
  isCount,
  isNothing,
  isNumber,
  isString,
  listOf,
  objectOf,
  optional,
} from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { forAnybody, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { inspect } from './inspect.js';
import { commandsOf } from './methods-commands.js';
import { recordsOf } from './records.js';

type Refuse = Commands['admin.refuse'];

type FaultCommand =
  | 'admin.refuse'
  | 'admin.stopRefusing'
  | 'admin.setRateLimits'
  | 'admin.setModeration'
  | 'admin.advanceClock'
  | 'admin.inspect'
  | 'admin.records';

/** A parameter is not what it should be. */
const INVALID = 10004;

/** What the operator makes go wrong. */
export function createFaultRoutes(clock: ForwardClock): Routes<FaultCommand> {
  return {
    'admin.refuse': forAnybody(
      objectOf<Refuse['request']>({
        method: isString,
        code: isNumber,
        message: optional(isString),
        userID: optional(isString),
        times: optional(isCount),
      }),
      refuseOnDemand,
    ),
    'admin.stopRefusing': forAnybody(
      objectOf({ id: isCount }),
      async ({ outbox, faults }, { id }) => {
        outbox.afterwards(() => faults.remove(id));
        return {};
      },
    ),
    'admin.setRateLimits': forAnybody(
      objectOf({ isOn: isBoolean }),
      async ({ outbox, faults }, { isOn }) => {
        outbox.afterwards(() => {
          faults.hasRateLimits = isOn;
        });
        return {};
      },
    ),
    'admin.setModeration': forAnybody(
      objectOf({ words: listOf(isString) }),
      async ({ outbox, faults }, { words }) => {
        const meant = words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
        outbox.afterwards(() => {
          faults.moderatedWords = meant;
        });
        return {};
      },
    ),
    'admin.advanceClock': forAnybody(
      objectOf({ milliseconds: isCount }),
      async ({ outbox }, { milliseconds }) => {
        outbox.afterwards(() => clock.advance(milliseconds));
        return {};
      },
    ),
    'admin.inspect': forAnybody(isNothing, (work) => inspect(work, clock)),
    'admin.records': forAnybody(
      objectOf({ table: isString, after: optional(isString), limit: optional(isCount) }),
      recordsOf,
    ),
  };
}

async function refuseOnDemand(
  { faults }: PublicWork,
  { method, code, message, userID, times = Number.POSITIVE_INFINITY }: Refuse['request'],
): Promise<Refuse['reply']> {
  const asked = commandsOf(method);
  if (method !== 'any' && asked.length === 0) {
    return refuse(INVALID, `${method}() never asks the service: nothing of it can be refused.`);
  }
  const commands = method === 'any' ? undefined : new Set(asked);
  // In memory alone, and nothing that comes after it can fail.
  return { id: faults.add({ method, commands, code, message, userID, times }) };
}
