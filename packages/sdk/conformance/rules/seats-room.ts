import type { RuleSection } from './rule.js';

/** Raised hands, cleaning up, derived events, and what is tried of it all. */
export const SEATS_ROOM = [
  {
    source: 'group-attributes-and-seats.md 2.6',
    title: 'Raised hands',
    rules: [
      {
        id: 'SEA-2.6.1',
        says: 'A member applies for a seat by inviteInGroup to the host and the co-hosts, with a timeout of 60 s, onlineUserOnly, and data {"seat":1,"cmd":"apply","i":0 or the wanted seat}.',
        proof: 'server',
      },
      {
        id: 'SEA-2.6.2',
        says: 'In an AVChatRoom a member applies by invite to the host, which is one to one.',
        proof: 'server',
      },
      {
        id: 'SEA-2.6.3',
        says: "The host sees applications by NEW_INVITATION_RECEIVED, in the order of the messages' server time.",
        proof: 'server',
      },
      {
        id: 'SEA-2.6.4',
        says: 'Where applications shall outlast a reload, the host alone writes them into q of seat.meta.',
        proof: 'server',
      },
      {
        id: 'SEA-2.6.5',
        says: "The host approves by reserving a seat for 20 s first and then accepting the invitation with the seat's number; the applicant takes the reserved seat.",
        proof: 'server',
      },
      {
        id: 'SEA-2.6.6',
        says: 'An application that is refused, has timed out or was withdrawn (cancel) leaves the queue.',
        proof: 'server',
      },
      {
        id: 'SEA-2.6.7',
        says: 'The host invites a member to a seat the same way with the cmd pick; the member accepts and takes the reserved seat.',
        proof: 'server',
      },
      {
        id: 'SEA-2.6.8',
        says: 'A person has one open application; a new one replaces it.',
        proof: 'server',
      },
      {
        id: 'SEA-2.6.9',
        says: 'data of these invitations has at most 2 KB, and an unknown cmd is ignored.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.7',
    title: 'Cleaning up',
    rules: [
      {
        id: 'SEA-2.7.1',
        says: 'Who quits the group, or is put out or banned, loses the seat at once.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.2',
        says: 'Who goes offline loses the seat after a grace of 20 s, which the app may set to 5 to 120 s.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.3',
        says: 'Who comes back within the grace keeps the seat and t, and writes a new nonce.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.4',
        says: 'A second instance of somebody who holds a seat from another one that is alive listens only; it may take the seat over by writing its nonce.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.5',
        says: 'When the host leaves or the owner changes, the new owner becomes the host after 30 s; in an AVChatRoom without an owner it is the first co-host who is online, and without one the room counts as paused.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.6',
        says: 'A reservation that has expired is cleared within 5 s.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.7',
        says: 'When the room is dismissed, clients drop what they know of it.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.8',
        says: 'A member who is muted in the group is shown as muted by the host, and nothing is written.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.9',
        says: 'That somebody is offline is known by USER_STATUS_UPDATED (at most 100 who are seated are subscribed to by the janitor), by the online list of an AVChatRoom every 15 s, by the media layer, or by the group tip 2.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.10',
        says: "The local engine sends the group tip 2 for an AVChatRoom's member 30 s after the line was cut, so that no other way is needed there.",
        proof: 'server',
      },
      {
        id: 'SEA-2.7.11',
        says: 'One client, the janitor, cleans up: the host, then co-hosts, then those who are seated by seat number; the one of rank r waits 2 s times r and up to 300 ms more, reads again, and acts only if it is still needed.',
        proof: 'server',
      },
      {
        id: 'SEA-2.7.12',
        says: 'Two janitors at once do no harm: the second finds nothing to do.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.8',
    title: 'Events derived from changes',
    rules: [
      {
        id: 'SEA-2.8.1',
        says: 'A seat that becomes taken gives seatTaken, one that becomes empty seatLeft, one whose holder is another now seatReplaced.',
        proof: 'server',
      },
      {
        id: 'SEA-2.8.2',
        says: 'Somebody who is on another seat than before within one event gives seatMoved, without a seatLeft and a seatTaken; two who have changed places give seatSwapped.',
        proof: 'server',
      },
      {
        id: 'SEA-2.8.3',
        says: 'A seat that becomes locked gives locked, one that is no longer unlocked, one whose m or x differs muteChanged.',
        proof: 'server',
      },
      {
        id: 'SEA-2.8.4',
        says: 'Another host in seat.meta gives hostChanged, another epoch resets everything.',
        proof: 'server',
      },
      {
        id: 'SEA-2.8.5',
        says: 'The events of one GROUP_ATTRIBUTES_UPDATED come in ascending order of seats and in one batch, however many writes it stands for.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.9',
    title: 'Decided since',
    rules: [
      {
        id: 'SEA-2.9.1',
        says: 'Every write of a seat also rewrites seat.rev, a counter, in the same call, so that two writes conflict even where the service compares versions key by key.',
        proof: 'server',
      },
      {
        id: 'SEA-2.9.2',
        says: 'The local engine knows nothing of seats and guards none: as on the cloud, any member can write any attribute. An app that needs authority puts its own server behind the seat port.',
        proof: 'server',
      },
    ],
  },
  {
    source: 'group-attributes-and-seats.md 2.10',
    title: 'What is tried',
    rules: [
      {
        id: 'SEA-2.10.1',
        says: 'Of two people who take the same seat at once, one sits, and the other gets a 10056 first and then TAKEN.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.2',
        says: 'Of ten people who take the same seat at once, one sits and nine are told TAKEN.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.3',
        says: 'Who moves to a seat while it is being locked is told LOCKED and keeps the old one.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.4',
        says: 'However up to 16 clients act at random, under both policies of conflict and with the quirks of the cache, nobody is ever on two seats.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.5',
        says: 'However up to 16 clients have acted at random, they all show the same seats once nobody acts any longer.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.6',
        says: 'With 14 seats a room has all 16 attributes: a fifteenth key of a seat is refused with 10047.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.7',
        says: 'A value of 4001 bytes is refused with 10046 and more than 16000 bytes in all with 10048: the local engine is as strict as the service.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.8',
        says: 'A client that writes a seat of a room in use without having read it in this login is refused with 10056.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.9',
        says: 'In an AVChatRoom that one has not joined in this login, writing a seat is refused.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.10',
        says: 'Deleting a key of a seat that does not exist is refused with 10050.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.11',
        says: 'Three pushes that were missed become one event with the whole difference.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.12',
        says: 'After a reconnect a client asks again, and shows nobody on a seat that was left meanwhile.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.13',
        says: 'Of two janitors who see somebody leave, one frees the seat, once.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.14',
        says: 'Writing the same seats again emits no event.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.15',
        says: 'The eleventh setGroupAttributes within 5 s is refused with 2996.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.16',
        says: 'In layout B taking a seat leaves its neighbours in the pack as they were.',
        proof: 'server',
      },
      {
        id: 'SEA-2.10.17',
        says: 'When the group gets another owner, the room gets another host.',
        proof: 'server',
      },
    ],
  },
] as const satisfies readonly RuleSection[];
