import { isRecord } from '../../../is-record.js';
import { own } from '../../../own.js';
import { isUserID, isWithin, MODES } from '../protocol/seat-meta.js';
import type { SeatOperation } from './seat-operation.js';

type Check = (value: unknown) => boolean;

/** What each field of each operation has to be. */
type Shapes = {
  readonly [Operation in SeatOperation as Operation['type']]: {
    readonly [Field in Exclude<keyof Operation, 'type'>]-?: Check;
  };
};

/** No room names more people, and no userID is longer. */
const MOST_PEOPLE = 500;
const LONGEST_USER_ID = 128;

const isNumber: Check = (value) => isWithin(value, 0, Number.MAX_SAFE_INTEGER);
const isFlag: Check = (value) => typeof value === 'boolean';
const isPerson: Check = (value) => isUserID(value) && value.length <= LONGEST_USER_ID;
const isPersonOrNobody: Check = (value) => value === '' || isPerson(value);
const isInstance: Check = (value) => typeof value === 'string' && value.length <= LONGEST_USER_ID;
const arePeople: Check = (value) =>
  Array.isArray(value) && value.length <= MOST_PEOPLE && value.every(isPerson);
const areHolders: Check = (value) => isRecord(value) && Object.values(value).every(isInstance);

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

const SHAPES: Shapes = {
  open: {
    count: maybe(isNumber),
    mode: maybe(oneOf(...MODES)),
    hostSeat: maybe(isNumber),
    layout: maybe(oneOf('A', 'B')),
  },
  close: {},
  resize: { count: isNumber },
  setMode: { mode: oneOf(...MODES) },
  setCoHosts: { userIDs: arePeople },
  transferHost: { userID: isPerson },
  take: { index: isNumber },
  leave: {},
  move: { index: isNumber },
  muteSelf: { isMuted: isFlag },
  takeOver: {},
  moveUser: { userID: isPerson, index: isNumber, policy: oneOf('refuse', 'replace', 'swap') },
  swap: { index: isNumber, with: isNumber },
  muteSeat: { index: isNumber, isMuted: isFlag, userID: maybe(isPerson) },
  lock: { index: isNumber, isLocked: isFlag, userID: maybe(isPersonOrNobody) },
  kick: { index: isNumber, userID: maybe(isPerson) },
  reserve: { userID: isPerson, index: isNumber, seconds: isNumber },
  release: { index: isNumber, userID: maybe(isPerson) },
  enqueue: { userID: isPerson, index: isNumber, since: maybe(isNumber) },
  dequeue: { userID: isPerson },
  clean: { gone: arePeople, holders: maybe(areHolders), newHostID: maybe(isPerson) },
};

/** Whether something from outside is an operation, so that it can be decided on. */
export function isSeatOperation(value: unknown): value is SeatOperation {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  const shape = own<Readonly<Record<string, Check>>>(SHAPES, value['type']);
  if (!shape) return false;
  return Object.entries(shape).every(([field, check]) => check(own(value, field)));
}
