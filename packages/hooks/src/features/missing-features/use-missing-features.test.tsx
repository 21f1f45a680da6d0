import { ChatError } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld, kickAndReturn, makeHostile, renderReady, say } from '../../testing/world.js';
import { useGroupCounters } from '../counters/index.js';
import { useReactions } from '../reactions/index.js';
import { featureOfMethod } from './chat-feature.js';
import { useMissingFeature, useMissingFeatures } from './use-missing-features.js';

async function startWithout(...lacks: ('reactions' | 'counters')[]) {
  const world = createWorld({ lacks });
  const ben = await world.peer('ben');
  const sdk = world.engine.createClient();
  const { ID } = await say(ben, 'C2Cann', 'hello');
  const useIt = () => ({
    reactions: useReactions(ID),
    all: useMissingFeatures(),
    one: useMissingFeature('reactions'),
  });
  const page = await renderReady(useIt, { sdk, user: world.userOf('ann') });
  await sdk.getMessageList({ conversationID: 'C2Cben' });
  return { ...world, page };
}

describe('an application that has not bought reactions', () => {
  it('is known for it once they were refused, with what would bring them', async () => {
    const { page } = await startWithout('reactions');
    const refused = act(() => page.current.reactions.toggle('👍'));
    await expect(refused).rejects.toMatchObject({ code: 3122, data: { feature: 'reactions' } });
    await waitFor(() => expect(page.current.one).not.toBeNull());
    expect(page.current.one?.message).toMatch(/“reactions”.* top edition/);
    expect(Object.keys(page.current.all)).toEqual(['reactions']);
  });

  it('may have bought them by the next login', async () => {
    const { engine, page } = await startWithout('reactions');
    await act(() => page.current.reactions.toggle('👍').catch(() => undefined));
    await waitFor(() => expect(page.current.one?.code).toBe(3122));
    await kickAndReturn(engine, 'ann', page);
    await waitFor(() => expect(page.current.one).toBeNull());
  });
});

it('an application that has everything lacks nothing', async () => {
  const { page } = await startWithout();
  await act(() => page.current.reactions.toggle('👍'));
  expect(page.current.all).toEqual({});
});

it.each([
  [60020, /plug-in/],
  [72001, /switched off/],
])('%i says what would bring it', async (code, words) => {
  const { engine, userOf } = createWorld();
  const refuse = () => Promise.reject(new ChatError({ code }));
  const { sdk } = makeHostile(engine.createClient(), { getGroupCounters: refuse });
  const page = await renderReady(
    () => ({ counters: useGroupCounters('tea'), missing: useMissingFeature('counters') }),
    { sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(page.current.missing?.message).toMatch(words));
  expect(page.current.counters.error).toBe(page.current.missing);
});

it('other refusals stay what they are, and nothing is found to be missing', async () => {
  const { engine, userOf } = createWorld();
  const page = await renderReady(
    () => ({ counters: useGroupCounters('nowhere'), all: useMissingFeatures() }),
    { sdk: engine.createClient(), user: userOf('ann') },
  );
  await waitFor(() => expect(page.current.counters.error?.code).toBeGreaterThan(0));
  expect(page.current.all).toEqual({});
});

it('of the methods of the SDK, these belong to what is sold or switched', () => {
  const { engine } = createWorld();
  const methods = new Map<string, string[]>();
  for (const name of Object.keys(engine.createClient()).sort()) {
    const feature = featureOfMethod(name);
    if (feature) methods.set(feature, [...(methods.get(feature) ?? []), name]);
  }
  expect(Object.fromEntries(methods)).toMatchInlineSnapshot(`
    {
      "communities": [
        "createTopicInCommunity",
        "deleteTopicFromCommunity",
        "getJoinedCommunityList",
        "getTopicList",
        "updateTopicProfile",
      ],
      "conversationGroups": [
        "addConversationsToGroup",
        "createConversationGroup",
        "deleteConversationGroup",
        "deleteConversationsFromGroup",
        "getConversationGroupList",
        "renameConversationGroup",
      ],
      "conversationMarks": [
        "markConversation",
      ],
      "counters": [
        "decreaseGroupCounter",
        "getGroupCounters",
        "increaseGroupCounter",
        "setGroupCounters",
      ],
      "extensions": [
        "deleteMessageExtensions",
        "getMessageExtensions",
        "setMessageExtensions",
      ],
      "follow": [
        "checkFollowType",
        "followUser",
        "getMutualFollowersList",
        "getMyFollowersList",
        "getMyFollowingList",
        "getUserFollowInfo",
        "unfollowUser",
      ],
      "memberMarks": [
        "markGroupMemberList",
      ],
      "presence": [
        "getUserStatus",
        "subscribeUserStatus",
        "unsubscribeUserStatus",
      ],
      "reactions": [
        "addMessageReaction",
        "getAllUserListOfMessageReaction",
        "getMessageReactions",
        "removeMessageReaction",
      ],
      "roomBans": [
        "deleteGroupMember",
      ],
      "search": [
        "searchCloudGroupMembers",
        "searchCloudGroups",
        "searchCloudMessages",
        "searchCloudUsers",
      ],
      "transcription": [
        "convertVoiceToText",
      ],
      "translation": [
        "translateText",
      ],
    }
  `);
});
