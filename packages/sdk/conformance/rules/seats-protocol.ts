import type { RuleSection } from './rule.js';

/** How seats are written down, what always holds of them, and how they are changed. */
export const SEATS_PROTOCOL = [
  {
    source: 'group-attributes-and-seats.md 2.1',
    title: 'Keys',
    rules: [
      {
        id: 'SEA-2.1.1',
        says: 'In layout A each seat of a room is an attribute of its own, seat.1 to seat.N, beside seat.meta and seat.rev.',
        proof: 'server',
      },
      {
        id: 'SEA-2.1.2',
        says: 'A room in layout A has at most 14 seats, because a group has at most 16 attributes.',
        proof: 'server',
      },
      {
        id: 'SEA-2.1.3',
        says: 'An app that needs f attributes of its own in the group has at most 14 - f seats in layout A.',
        proof: 'server',
      },
      {
        id: 'SEA-2.1.4',
        says: 'In layout B the seats are packed, S of them in each of the attributes seat.p1 to seat.pK, with K at most 14, beside seat.meta and seat.rev.',
        proof: 'server',
      },
      {
        id: 'SEA-2.1.5',
        says: 'In layout B a seat pack holds 8 seats unless the room says otherwise, so that the number of keys allows 112 seats; the number of bytes may allow fewer.',
        proof: 'server',
      },
      {
        id: 'SEA-2.1.6',
        says: 'Layout A is taken for up to 14 seats; layout B for more, or when the app needs the attributes.',
        proof: 'server',
      },
      { id: 'SEA-2.1.7', says: 'Seats are numbered from 1.', proof: 'server' },
      {
        id: 'SEA-2.1.8',
        says: "An app's own attributes in the same group do not begin with seat. and are left alone by every action on seats but opening and closing, which replace all attributes.",
        proof: 'server',
      },
      {
        id: 'SEA-2.1.9',
        says: 'A seat in layout A takes at most 900 bytes, a value of the protocol at most 3800, all of them together at most 15200, so that the limits of the service are never reached.',
        proof: 'server',
      },
      {
        id: 'SEA-2.1.10',
        says: 'A seat in layout B takes at most 15200 / N - 8 bytes: 245 with 60 seats, 144 with 100; where that is too little, nick and avatar are left out of it and looked up by getUserProfile.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.2',
    title: 'Values',
    rules: [
      {
        id: 'SEA-2.2.1',
        says: 'Values of the protocol are JSON without spaces, their keys in the order of the protocol, so that equal states are equal texts.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.2',
        says: "seat.meta holds v (1, the protocol), n (number of seats), lay (A or B), s (seats per key, in B), h (the host's userID), co, m, hs, q, o and e.",
        proof: 'server',
      },
      {
        id: 'SEA-2.2.3',
        says: 'co of seat.meta lists at most 5 co-hosts.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.4',
        says: 'm of seat.meta says how ordinary members get a seat: free, apply or invite.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.5',
        says: "h of seat.meta is normally the group's owner.",
        proof: 'server',
      },
      {
        id: 'SEA-2.2.6',
        says: "hs of seat.meta is the number of the host's seat, 1 when left out; it is reserved for the host.",
        proof: 'server',
      },
      {
        id: 'SEA-2.2.7',
        says: 'q of seat.meta is the queue of raised hands, at most 20 of them: userID, the wanted seat or 0, and the time in seconds.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.8',
        says: 'o of seat.meta is 1 while the room is open and 0 otherwise.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.9',
        says: 'e of seat.meta grows by 1 each time the room is opened or closed; a client drops what it showed of an older epoch.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.10',
        says: 'A seat holds s (0 empty, 1 taken, 2 locked, 3 reserved), u (userID, with 1 and 3), n and a (copies of nick and avatar), m, x, t, i, d and k.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.11',
        says: 'n of a seat has at most 60 bytes and a at most 120; both may be missing.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.12',
        says: 'm of a seat is 1 when its holder has muted themselves, x is 1 when the host has; its holder may not clear x.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.13',
        says: 't of a seat is the time it was taken, in seconds since the epoch.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.14',
        says: 'i of a seat is a nonce of 8 characters that names the instance which holds it.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.15',
        says: 'd of a seat that is reserved is the time, in seconds since the epoch, until which it is.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.16',
        says: "k of a seat is the app's own text of at most 64 bytes.",
        proof: 'server',
      },
      {
        id: 'SEA-2.2.17',
        says: 'In layout B an element of a pack is a seat, or null for an empty one that is not locked.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.18',
        says: 'An empty seat is written as {"s":0}; keys of seats are never deleted.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.19',
        says: 'A key of a seat that is missing is read as an empty seat.',
        proof: 'server',
      },
      {
        id: 'SEA-2.2.20',
        says: 'A value that cannot be parsed is read as an empty seat and reported.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.3',
    title: 'What always holds',
    rules: [
      {
        id: 'SEA-2.3.1',
        says: 'A userID holds at most one seat. A reader who finds two keeps the one with the greater t, with equal t the one with the lower number.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.2',
        says: 'An empty or locked seat has no u: a reader ignores one.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.3',
        says: "A reserved seat has u and d; once d has passed it counts as empty, and the host's client clears it.",
        proof: 'server',
      },
      {
        id: 'SEA-2.3.4',
        says: 'Who holds a seat is a member of the group; the seat of somebody who is not is cleared.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.5',
        says: "The host's seat is held by the host only; the host frees it of anybody else.",
        proof: 'server',
      },
      {
        id: 'SEA-2.3.6',
        says: 'Seats are numbered from 1 to n; a seat with a greater number is ignored.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.7',
        says: 'Who holds a seat is not in the queue; the host drops the entry.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.8',
        says: 'While x is 1 the seat is muted, whatever m says.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.9',
        says: 'Only the host and co-hosts write seat.meta, and a member writes only the seat they take or hold; attributes cannot enforce it, so clients keep to it.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.10',
        says: 'These invariants are checked before each write and by every reader.',
        proof: 'server',
      },
      {
        id: 'SEA-2.3.11',
        says: "Where somebody is written on two seats, the host's client writes it as readers see it.",
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.4',
    title: 'The transaction',
    rules: [
      {
        id: 'SEA-2.4.1',
        says: 'Every action on seats reads all attributes, checks them, decides on what it read, and writes in one setGroupAttributes call; there is no other way to write.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.2',
        says: 'An action that has nothing to change on what it read writes nothing and succeeds.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.3',
        says: 'An action whose result would not fit (a value above 4000 bytes, more than 16000 bytes, more than 16 keys) fails with TOO_LARGE, and nothing is written.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.4',
        says: 'After a 10056 the action waits for GROUP_ATTRIBUTES_UPDATED of the group or for 60 to 180 ms times two to the power of the tries so far, whichever is first, and begins again with reading.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.5',
        says: 'After a 2996, 10049 or 60022 the action waits 1000 to 1500 ms and begins again with reading.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.6',
        says: 'After a 10007 in an AVChatRoom the action joins the room once and begins again; a second 10007 makes it fail with NOT_IN_ROOM.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.7',
        says: 'Any other error ends the action with this error.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.8',
        says: 'An action that has not got through in six tries fails with CONFLICT.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.9',
        says: 'All seats that one action touches are written in one call: who moves is never seen on two seats or on none.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.10',
        says: 'The actions of one instance run one after the other, never two at once.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.11',
        says: "An instance makes at most 2 writes a second, and a room at most 4, so that the service's 5 are never reached.",
        proof: 'server',
      },
      {
        id: 'SEA-2.4.12',
        says: 'Muting and unmuting oneself in quick succession is one write of the last value, 400 ms after it.',
        proof: 'server',
      },
      {
        id: 'SEA-2.4.13',
        says: 'Who is talking, and how loud, never goes into attributes, but by messages that are online only.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
