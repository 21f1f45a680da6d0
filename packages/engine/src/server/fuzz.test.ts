import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { readClientFrame } from './client-frames.js';
import { RawClient } from './testing/raw-client.js';
import { serverWorld } from './testing/server-world.js';
import { twoFriends } from './testing/two-friends.js';

/** Each is a connection of its own, between two people who talk. */
const CONNECTIONS = process.env['PARLOR_LONG'] === '1' ? 1_000 : 40;

/** Codes with which a server may end a line that it does not like; 1000 when it has said so: a hello of another version is refused. */
const ENDINGS = new Set([1000, 1002, 1003, 1007, 1008, 1009]);

const COMMANDS = [
  'session.login',
  'session.resume',
  'session.logout',
  'messages.send',
  'messages.history',
  'groups.create',
  'groups.join',
  'attributes.write',
  'profiles.update',
  'files.begin',
  'files.put',
  'conversations.list',
  'admin.kick',
  'admin.restore',
];

/** Names that every object has, or would be dangerous as one's own. */
const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
);

const bodyField = fc.constantFrom(
  ...['userID', 'userSig', 'instanceID', 'groupID', 'message', 'conversationID', 'options'],
  ...['to', 'elements', 'content', 'type', 'limit', 'cursor', 'fileID', 'data', 'offset'],
);

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -1, 2 ** 53, 1e308, '', 'ann', 'C2Cann', '@TGS#1'),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.double(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(nasty, fc.string({ maxLength: 10 }), bodyField), tie('any'), {
      maxKeys: 5,
    }),
  ),
})).any;

/** Frames as they should be, as they nearly are, and as they are not at all. */
const wellFormed = fc.record({
  kind: fc.constant('request'),
  id: fc.nat(),
  command: fc.oneof(fc.constantFrom(...COMMANDS), nasty, fc.string({ maxLength: 20 })),
  body: value,
});
/** What decides whose line it is, with anything in the place of names. */
const odd = fc.oneof(value, fc.dictionary(nasty, value, { minKeys: 1, maxKeys: 2 }));
const logins = fc.record({
  kind: fc.constant('request'),
  id: fc.nat(),
  command: fc.constantFrom('session.login', 'session.resume'),
  body: fc.record({ userID: odd, userSig: odd, instanceID: odd }, { requiredKeys: [] }),
});
const nearly = fc.record(
  {
    kind: fc.oneof(fc.constantFrom('hello', 'request', 'reply', 'push'), value),
    id: value,
    command: value,
    body: value,
    version: fc.oneof(fc.constant(PROTOCOL_VERSION), value),
    client: value,
    line: value,
    operatorSig: value,
  },
  { requiredKeys: [] },
);
const texts = fc.oneof(
  wellFormed.map((frame) => JSON.stringify(frame)),
  logins.map((frame) => JSON.stringify(frame)),
  nearly.map((frame) => JSON.stringify(frame)),
  // One that was cut off, or in which something was changed under way.
  fc
    .tuple(wellFormed, fc.nat(), fc.string({ maxLength: 3 }))
    .map(([frame, place, other]) => spoilt(JSON.stringify(frame), place, other)),
  fc.integer({ min: 1, max: 3_000 }).map((depth) => nested(depth)),
  fc.string({ unit: 'binary' }),
);
const said = fc.oneof(
  { weight: 9, arbitrary: texts },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);

/** All that somebody says: anything at all, or questions alone, most of which are answered. */
const speeches = fc.oneof(
  fc.array(said, { minLength: 1, maxLength: 30 }),
  fc.array(
    fc.oneof(wellFormed, logins).map((frame) => JSON.stringify(frame)),
    { minLength: 1, maxLength: 10 },
  ),
);

function spoilt(text: string, place: number, other: string): string {
  const at = place % text.length;
  return text.slice(0, at) + other + text.slice(at + 1);
}

function nested(depth: number): string {
  const body = '{"a":['.repeat(depth) + ']}'.repeat(depth);
  return `{"kind":"request","id":1,"command":"messages.send","body":${body}}`;
}

describe('whatever is said to a server', () => {
  test('is read without an error, as a frame or as none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const frame = readClientFrame(text);
        expect(frame === undefined || ['hello', 'request'].includes(frame.kind)).toBe(true);
      }),
    );
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  test('costs at most whoever says it their line, and disturbs nobody', async () => {
    // The two friends talk faster here than anybody could, and would be cut for that in a long run.
    const limits = { framesPerSecond: 100_000, frameBurst: 100_000 };
    const world = await serverWorld({ limits });
    const friends = await twoFriends(world);
    const { server, log } = world;
    const ticket = { userID: 'eve', userSig: server.signUserSig('eve') };
    const outcomes = new Set<string>();
    const beforehand = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(speeches, async (all) => {
        const client = await RawClient.greeted(server.url);
        expect(await client.ask('session.login', ticket)).toMatchObject({ kind: 'reply' });
        for (const one of all) client.socket.send(one);
        // All of it was heard when this is: either it is answered, or the line has ended.
        const last = client.repeat(2 ** 40, 'groups.list', {});
        const ending = await Promise.race([last, client.closed]);
        if ('code' in ending) expect(ENDINGS).toContain(ending.code);
        else expect(client.socket.readyState).toBe(WebSocket.OPEN);
        outcomes.add('code' in ending ? 'ended' : 'went on');
        await friends.talk();
        client.socket.close();
        await client.closed;
      }),
      { numRuns: CONNECTIONS },
    );
    expect(outcomes).toEqual(new Set(['ended', 'went on']));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(beforehand);
    // What others get wrong is no fault of the engine's.
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
