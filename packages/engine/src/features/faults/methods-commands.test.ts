import { type ChatSDK, METHOD_NAMES, type MethodName, TYPES } from '@parlor/sdk';
import { type Given, METHOD_TRAITS } from '@parlor/sdk/conformance';
import { expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { VITAL } from '../../core/faults.js';
import { internalsOf } from '../../engine-internals.js';
import type { CommandName } from '../../protocol/commands.js';
import { createWorld } from '../../testing/create-world.js';
import { settled } from '../../testing/events.js';
import { say } from '../../testing/small-talk.js';
import { type COMMANDS_OF, commandsOf, isRefusable } from './methods-commands.js';

const REFUSED = 88_888;

/** What clients ask by themselves, without a method being called that waits for it. */
const UNASKED = [
  'session.config',
  'blacklist.list',
  'friends.list',
  'friendApplications.list',
  'friendGroups.list',
  'notices.list',
  'messages.bySequences',
  'files.cancel',
] as const satisfies readonly CommandName[];

/** Asked by the client itself, so that its memory is complete. */
const BESIDES: ReadonlySet<string> = new Set<CommandName>([
  ...UNASKED,
  ...VITAL,
  'conversations.get',
  'conversations.list',
  'conversationGroups.list',
  'groups.list',
  'groups.profile',
  'profiles.get',
]);

/** What methods ask when what they were called for is done: it does not make them fail. */
const AFTERWARDS: Partial<Record<MethodName, readonly CommandName[]>> = {
  addFriend: ['friends.get'],
  clearHistoryMessage: ['conversations.read'],
  createGroup: ['messages.send'],
  setGroupMemberCustomField: ['members.profiles'],
  setGroupMemberMuteTime: ['members.profiles'],
  setGroupMemberNameCard: ['members.profiles'],
  setGroupMemberRole: ['members.profiles'],
};

/** Whom a refusal of the service does not make fail, and why. */
const UNMOVED: Partial<Record<MethodName, string>> = {
  logout: 'whoever logs out has logged out, whatever the service says',
  destroy: 'it logs out, too',
  inviteSync: 'it has answered before the service is asked',
  inviteInGroupSync: 'it has answered before the service is asked',
};

/** Alice has written to Bob, and to a group with him. */
async function stage() {
  const world = await createWorld(['alice', 'bob']);
  onTestFinished(() => world.close());
  const { alice } = world.people;
  const { data } = await alice.createGroup({
    name: 'Team',
    type: TYPES.GRP_PUBLIC,
    memberList: [{ userID: 'bob' }],
  });
  const { groupID } = data.group;
  const said = async (to: string, conversationType: 'C2C' | 'GROUP') => {
    const options = { isSupportExtension: true, needReadReceipt: true };
    const payload = { text: 'hello' };
    const message = alice.createTextMessage({ to, conversationType, payload, ...options });
    return (await alice.sendMessage(message)).data.message;
  };
  const given: Given = {
    me: 'alice',
    peer: 'bob',
    groupID,
    message: await said('bob', 'C2C'),
    groupMessage: await said(groupID, 'GROUP'),
  };
  await say(world.people.bob, 'alice', 'hello');
  await settled(alice);
  return { ...world, given };
}

/** Calls a method as its sample does. Returns what its promise rejected with, if it did. */
async function codeOf(chat: ChatSDK, name: MethodName, given: Given): Promise<unknown> {
  const method: unknown = Reflect.get(chat, name);
  const args = METHOD_TRAITS[name].sample(given);
  if (typeof method !== 'function') throw new Error(`${name} is no function.`);
  try {
    await Reflect.apply(method, undefined, [...args]);
  } catch (error) {
    return error instanceof Error ? Reflect.get(error, 'code') : error;
  }
  return undefined;
}

test.each(METHOD_NAMES)(
  '%s asks what it is said to ask, and fails when that is refused',
  async (name) => {
    const first = await stage();
    const asked: CommandName[] = [];
    const stop = internalsOf(first.engine).watch((seen) => {
      if (seen.direction !== 'sent' || seen.client !== first.people.alice) return;
      if (seen.frame.kind === 'request') asked.push(seen.frame.command);
    });
    await codeOf(first.people.alice, name, first.given);
    stop();
    const said = new Set<CommandName>([...commandsOf(name), ...(AFTERWARDS[name] ?? [])]);
    expect(asked.filter((command) => !said.has(command) && !BESIDES.has(command))).toEqual([]);
    const isAsking = asked.some((command) => commandsOf(name).includes(command));
    if (!isAsking || !isRefusable(name)) return;
    const second = await stage();
    await second.engine.admin.refuse({ method: name, code: REFUSED });
    const code = await codeOf(second.people.alice, name, second.given);
    expect(code).toBe(UNMOVED[name] ? undefined : REFUSED);
  },
);

/** Each must be named: a command that is added belongs to a method, or is known to belong to none. */
type Known =
  | (typeof COMMANDS_OF)[MethodName][number]
  | (typeof UNASKED)[number]
  | (typeof VITAL)[number];

test('every command belongs to a method, or is known to belong to none', () => {
  expectTypeOf<Exclude<CommandName, Known | `admin.${string}`>>().toEqualTypeOf<never>();
});
