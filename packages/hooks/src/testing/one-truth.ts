import type { Message } from '@parlor/sdk';
import { expect } from 'vitest';
import type { MessageSnapshot } from '../features/messages/index.js';
import {
  type ConversationStory,
  conversationsOf,
  type Deed,
  labelOf,
} from './conversation-story.js';
import { type Device, sayingOf, type TwoPeople } from './two-people.js';

/** Of nobody knows what became: there was no answer, or the page was closed before it. */
const UNANSWERED = [2801, 2024];
/** Done; too late to be taken back, taken back already, changed meanwhile, or not there any more. */
const REASONS = [0, 20016, 20026, 2480, 2105, 10031, 10030, ...UNANSWERED];

/** What a service has, or a page shows. */
type Told = Message | MessageSnapshot;

/** A story has ended well: all that was said is there once, as it was left, and everybody is shown what the service has. */
export async function expectOneTruth(
  story: ConversationStory,
  deeds: readonly Deed[],
): Promise<void> {
  for (const { kind, code } of deeds) expect(REASONS, kind).toContain(code);
  const truths = new Map<string, readonly (readonly Message[])[]>();
  for (const device of story.devices) {
    const { userID } = device;
    const known = truths.get(userID);
    const all = known ?? (await story.people.witness(userID, conversationsOf(device)));
    truths.set(userID, all);
    for (const [where, truth] of all.entries()) {
      expectAllThere(truth, story.said[where] ?? [], deeds.filter(isOf(userID)));
      expectAsLeft(truth, deeds);
    }
    await expectShown(story.people, device, all, deeds.filter(isOf(userID)));
  }
  expectSame(truths, deeds);
}

const isOf = (userID: string) => (deed: Deed) => deed.userID === userID;

/** Which messages were deleted; with those of which that is not known. */
function deletedIn(deeds: readonly Deed[], isMaybe: boolean): ReadonlySet<string> {
  const isMeant = ({ kind, code }: Deed) =>
    kind === 'remove' && (code === 0 || (isMaybe && UNANSWERED.includes(code)));
  return new Set(deeds.filter(isMeant).map(({ label }) => label));
}

/** Nothing is lost, nothing is doubled, and what I have deleted is gone for me. */
function expectAllThere(
  truth: readonly Told[],
  said: readonly string[],
  mine: readonly Deed[],
): void {
  const labels = truth.map(labelOf);
  const [surely, maybe] = [deletedIn(mine, false), deletedIn(mine, true)];
  const rest = (some: readonly string[]) => some.filter((label) => !maybe.has(label)).sort();
  expect(new Set(labels).size).toBe(labels.length);
  expect(rest(labels)).toEqual(rest(said));
  expect(labels.filter((label) => surely.has(label))).toEqual([]);
}

/** What was taken back is, and nothing else; what was changed says what somebody has made of it. */
function expectAsLeft(truth: readonly Told[], deeds: readonly Deed[]): void {
  for (const message of truth) {
    const own = deeds.filter(({ label }) => label === labelOf(message));
    const codes = own.filter(({ kind }) => kind === 'revoke').map(({ code }) => code);
    if (codes.includes(0)) expect(message.isRevoked).toBe(true);
    const mayBeRevoked = codes.some((code) => code === 0 || UNANSWERED.includes(code));
    if (!mayBeRevoked) expect(message.isRevoked).toBe(false);
    const edits = own.filter(({ kind }) => kind === 'edit');
    const possible = edits.filter(({ code }) => code === 0 || UNANSWERED.includes(code));
    expect([labelOf(message), ...possible.map(({ said }) => said)]).toContain(sayingOf(message));
    if (edits.some(({ code }) => code === 0)) expect(sayingOf(message)).not.toBe(labelOf(message));
  }
}

/** On the page as it is, and on the one that is opened next. */
async function expectShown(
  people: TwoPeople,
  device: Device,
  truths: readonly (readonly Message[])[],
  mine: readonly Deed[],
): Promise<void> {
  const { userID, storage } = device;
  expect(device.page.unsent()).toEqual([]);
  expect(await storage.load(userID)).toEqual([]);
  // What I have deleted on one device nobody tells the other ones.
  const maybe = deletedIn(mine, true);
  const rest = <One extends Told>(some: readonly One[]) =>
    some.filter((one) => !maybe.has(labelOf(one)));
  for (const [where, truth] of truths.entries()) {
    const shown = rest(await readAll(people, device, where));
    expect(asSet(shown), `${userID}, ${where}, as it is`).toEqual(asSet(rest(truth)));
    expectInOrder(shown);
  }
  await device.reload(conversationsOf(device));
  await people.pass(1_000);
  for (const [where, truth] of truths.entries()) {
    const shown = await readAll(people, device, where);
    expect(shown.map(factsOf), `${userID}, ${where}, anew`).toEqual(truth.map(factsOf));
  }
  expect(device.problems).toEqual([]);
}

/** All of a conversation, from its newest message back to its beginning. */
async function readAll(
  people: TwoPeople,
  device: Device,
  where: number,
): Promise<readonly MessageSnapshot[]> {
  const { page } = device;
  const conversationID = conversationsOf(device)[where] ?? '';
  const answered = async (work: Promise<unknown>) => {
    await people.pass();
    await work;
  };
  await answered(page.jump(conversationID, 'latest'));
  while (page.show(conversationID).hasOlder) await answered(page.loadOlder(conversationID));
  return page.show(conversationID).messages.filter((message) => sayingOf(message) !== '');
}

function factsOf(message: Told) {
  const { from, isRevoked, version } = message;
  return { said: sayingOf(message), from, isRevoked, version };
}

/** Within a second events may have told another order than the service has (decision 7). */
function asSet(messages: readonly Told[]) {
  return messages.map(factsOf).sort((one, other) => (one.said < other.said ? -1 : 1));
}

function expectInOrder(messages: readonly MessageSnapshot[]): void {
  const isGroup = messages[0]?.conversationType === 'GROUP';
  const places = messages.map(({ sequence, time }) => (isGroup ? sequence : time));
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

/** But for what one of them has deleted, both have the same. */
function expectSame(
  truths: ReadonlyMap<string, readonly (readonly Message[])[]>,
  deeds: readonly Deed[],
): void {
  const maybe = deletedIn(deeds, true);
  const [first, ...others] = [...truths.values()].map((all) =>
    all.map((truth) => truth.filter((one) => !maybe.has(labelOf(one))).map(factsOf)),
  );
  for (const other of others) expect(other).toEqual(first);
}
