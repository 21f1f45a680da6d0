import { describe, type ErrorDescription } from './error-description.js';

/** Parlor’s own: the SDK has no code for them. */
export const OWN_CODES = {
  [-1]: describe(
    'INVALID_PARAMETERS',
    'An argument of this call is missing or has the wrong type. Check it against the method’s documentation.',
  ),
  // -2 said that a method was not yet in the local engine. It is not used again.
  [-3]: describe(
    'PROVIDER_USER_CONFLICT',
    'Another ChatProvider on this SDK instance already logs in a different user. One instance can serve one person: give each person an instance of their own, or render one provider at a time.',
  ),
  [-4]: describe(
    'MALFORMED_DATA',
    'The SDK sent something that could not be understood. It was skipped.',
  ),
  [-5]: describe('MESSAGE_DISCARDED', 'The message was discarded before it was sent.'),
  [-10]: describe('SEAT_TAKEN', 'Somebody else sits there. Choose another seat.'),
  [-11]: describe('SEAT_LOCKED', 'This seat is locked. Choose another.'),
  [-12]: describe('SEAT_ALREADY_SEATED', 'You have a seat already. Leave it first, or move.'),
  [-13]: describe('SEAT_NEED_APPLY', 'In this room seats are given by the host. Ask for one.'),
  [-14]: describe('SEAT_NOT_SEATED', 'You have no seat.'),
  [-15]: describe(
    'SEAT_CONFLICT',
    'Too many people changed the seats at the same time. Try again.',
    true,
  ),
  [-16]: describe('SEAT_TOO_LARGE', 'The seats do not fit into the attributes of the group.'),
  [-17]: describe('SEAT_NOT_IN_ROOM', 'You are not in this room. Join it first.'),
  [-18]: describe('SEAT_ROOM_CLOSED', 'The seats of this room are not open.'),
  [-19]: describe('SEAT_RESERVED', 'This seat is kept for somebody else. Choose another.'),
  [-20]: describe('SEAT_NOT_FOUND', 'There is no such seat in this room.'),
  [-21]: describe('SEAT_NOT_OWNER', 'Only the owner of the room opens and closes its seats.'),
  [-22]: describe('SEAT_MUTED_BY_HOST', 'The host has muted you. Only the host can undo that.'),
  [-23]: describe(
    'SEAT_RESERVATION_EXPIRED',
    'The seat was kept for you, but not for this long. Ask for another.',
  ),
  [-24]: describe('SEAT_USER_SEATED', 'This person has a seat already.'),
  [-25]: describe('SEAT_NOT_EMPTY', 'A seat that would go is not empty. Free it first.'),
  [-26]: describe('SEAT_NOT_PERMITTED', 'Your role in this room does not allow that.'),
  [-27]: describe(
    'SEAT_HELD_ELSEWHERE',
    'You sit there from another page or device. Take the seat over first.',
  ),
  [-28]: describe('SEAT_NOT_MEMBER', 'This person is not in the room.'),
} as const satisfies Record<number, ErrorDescription>;
