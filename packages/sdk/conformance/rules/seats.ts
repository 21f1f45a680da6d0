import type { RuleBook } from './rule.js';
import { SEATS_OPERATIONS } from './seats-operations.js';
import { SEATS_PROTOCOL } from './seats-protocol.js';
import { SEATS_ROOM } from './seats-room.js';

/** Seats of an audio room on group attributes: the protocol SEAT/1. */
export const SEAT_RULES = {
  noun: 'seats',
  sections: [...SEATS_PROTOCOL, ...SEATS_OPERATIONS, ...SEATS_ROOM],
} as const satisfies RuleBook;
