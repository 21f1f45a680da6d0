import { isNumber, isString, listOf, objectOf, oneOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireCounter } from '../../protocol/counter-commands.js';
import { getCounters, updateCounters } from './use-counters.js';

const isCounter = objectOf<WireCounter>({ key: isString, value: isNumber });

const isUpdate = objectOf<Commands['counters.update']['request']>({
  groupID: isString,
  mode: oneOf('set', 'increase', 'decrease'),
  counters: listOf(isCounter),
});

export const counterRoutes: Routes<'counters.update' | 'counters.get'> = {
  'counters.update': forUsers(isUpdate, updateCounters),
  'counters.get': forUsers(objectOf({ groupID: isString }), getCounters),
};
