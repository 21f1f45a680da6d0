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
  [-40]: describe(
    'AUDIO_PERMISSION_DENIED',
    'This page may not use the microphone. Allow it in the browser’s settings for this page, then try again.',
  ),
  [-41]: describe(
    'AUDIO_NO_MICROPHONE',
    'There is no microphone. Connect one, then try again.',
    true,
  ),
  [-42]: describe(
    'AUDIO_MICROPHONE_LOST',
    'The microphone was unplugged. Connect it again or choose another one, then try again.',
  ),
  [-43]: describe(
    'AUDIO_MICROPHONE_BUSY',
    'Another program uses the microphone. Close it there, then try again.',
    true,
  ),
  [-44]: describe(
    'AUDIO_PLAYBACK_BLOCKED',
    'The browser plays nothing before somebody presses something on the page. Call retry() when they do.',
    true,
  ),
  [-45]: describe(
    'AUDIO_CONNECTION_LOST',
    'The connection to the voices of this room is lost. Check the network, then try again. Pages in different networks may need iceServers.',
    true,
  ),
  [-46]: describe(
    'AUDIO_NOT_SUPPORTED',
    'This browser has no WebRTC, or the page is not served over https or from localhost.',
  ),
  [-47]: describe(
    'AUDIO_ROOM_FULL',
    'More people are in this room than pages can be connected with each other. Use the media cloud for rooms of this size.',
  ),
  [-48]: describe(
    'AUDIO_ELSEWHERE',
    'You hear this room from another page or device. Try again to hear it here.',
    true,
  ),
  [-49]: describe(
    'AUDIO_REFUSED',
    'The media service has refused. See the cause: the signature, the application or the room may be wrong.',
  ),
} as const satisfies Record<number, ErrorDescription>;
