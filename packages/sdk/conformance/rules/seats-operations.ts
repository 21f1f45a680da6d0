import type { RuleSection } from './rule.js';

/** What can be done with seats, by whom, and how it fails. */
export const SEATS_OPERATIONS = [
  {
    source: 'group-attributes-and-seats.md 2.5',
    title: 'Operations',
    rules: [
      {
        id: 'SEA-2.5.1',
        says: "The group's owner opens a room that has no seat.meta or is closed: initGroupAttributes writes meta with the next epoch, all seats empty, and the host on the host's seat.",
        proof: 'server',
      },
      {
        id: 'SEA-2.5.2',
        says: 'Opening a room that somebody else has just opened gets 10056, reads again and finds it open.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.3',
        says: 'A member takes an empty seat of a room in mode free; the host may in any mode.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.4',
        says: 'Taking a seat fails with TAKEN when somebody holds it, and with ALREADY_SEATED when one holds another.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.5',
        says: 'Taking a seat fails with LOCKED when it is locked, and with NEED_APPLY when the mode is not free.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.6',
        says: 'Who was invited takes the seat reserved for them; it fails with EXPIRED once d has passed.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.7',
        says: 'Who holds a seat leaves it, which makes it empty; who holds none gets NOT_SEATED.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.8',
        says: 'Who holds a seat from another instance that is alive does not free it by leaving.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.9',
        says: 'Who holds a seat moves to an empty one, in one write that keeps m, x and t; it fails with TAKEN when the other seat is held.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.10',
        says: 'Moving fails with LOCKED when the other seat is locked, and is not possible in mode invite.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.11',
        says: 'Who holds a seat mutes and unmutes themselves; unmuting fails with MUTED_BY_HOST while x is 1.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.12',
        says: 'The host and co-hosts mute and unmute a taken seat; the app may also have the member muted in the group for texts.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.13',
        says: 'The host and co-hosts lock and unlock a seat; locking a taken one puts its holder out in the same write.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.14',
        says: 'The host and co-hosts put anybody but the host out of a taken or reserved seat.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.15',
        says: 'The host and co-hosts invite a member who has no seat to an empty one: it is reserved for 30 s and an invitation is sent by signaling. It fails with SEATED for somebody who has a seat.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.16',
        says: 'The host swaps two seats that are empty or taken, in one write.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.17',
        says: 'The host changes the number of seats; it fails with NOT_EMPTY when a seat that would go is not empty.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.18',
        says: 'The host changes the mode and the co-hosts.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.19',
        says: "The host hands the room over to another member, who gets the host's seat; outside AVChatRooms the group's ownership goes with it.",
        proof: 'server',
      },
      {
        id: 'SEA-2.5.20',
        says: 'The owner closes the room: all seats become empty and o becomes 0; the app may dismiss the group then.',
        proof: 'server',
      },
      {
        id: 'SEA-2.5.21',
        says: 'Taking a seat that is reserved for somebody else fails with TAKEN until the reservation has expired.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
