import type { CounterMethods } from '../../methods/counter-methods.js';
import { REQUIRED_OBJECT, REQUIRED_TEXT } from './common.js';
import type { Rules } from './validate.js';

/** 0 counts as nothing, so that a counter cannot be changed by it. */
const STEP: Rules = {
  groupID: REQUIRED_TEXT,
  key: REQUIRED_TEXT,
  value: { required: true, tag: 'number' },
};

/** What the SDK checks synchronously, method by method. */
export const COUNTER_PARAMETERS: { readonly [Name in keyof CounterMethods]?: Rules } = {
  setGroupCounters: { groupID: REQUIRED_TEXT, counters: REQUIRED_OBJECT },
  increaseGroupCounter: STEP,
  decreaseGroupCounter: STEP,
  getGroupCounters: { groupID: REQUIRED_TEXT },
};
