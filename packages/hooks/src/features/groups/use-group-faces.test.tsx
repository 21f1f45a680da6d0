import { type ChatSDK, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createWorld, makeHostile, renderReady } from '../../testing/world.js';
import { useSession } from '../session/index.js';
import { useGroupFaces } from './use-group-faces.js';

const crowd = Array.from({ length: 9 }, (_, index) => `group${index}`);

const world = {
  seed: {
    users: [
      { userID: 'ann', nick: 'Ann', avatar: 'https://example.org/ann.png' },
      ...['ben', 'cat', 'dan', 'eve', 'fay'].map((userID) => ({ userID })),
    ],
    groups: [
      { groupID: 'duo', name: 'Duo', type: 'Private' as const, members: ['ann', 'ben'] },
      {
        groupID: 'all',
        name: 'All',
        type: 'Private' as const,
        members: ['ann', 'ben', 'cat', 'dan', 'fay'],
      },
      { groupID: 'others', name: 'Others', type: 'Private' as const, members: ['ben', 'cat'] },
      ...crowd.map((groupID) => ({
        groupID,
        name: groupID,
        type: 'Private' as const,
        members: ['ann', 'ben'],
      })),
    ],
  },
};

/** Ann's page, and what it asks the SDK. */
async function openFaces<Result>(
  useIt: () => Result,
  prepare: (ann: ChatSDK) => Promise<unknown> = async () => undefined,
) {
  const { peer } = createWorld(world);
  const ann = await peer('ann');
  await prepare(ann);
  // The SDK says of groups that it has not loaded yet that nobody is there.
  await ann.getGroupList();
  const getGroupMemberList = vi.fn(ann.getGroupMemberList);
  const { sdk } = makeHostile(ann, { getGroupMemberList });
  return { view: await renderReady(useIt, { sdk }), getGroupMemberList, peer };
}

const ids = (faces: readonly { userID: string }[]) => faces.map(({ userID }) => userID);

test('a group is drawn with four members at most, by name and picture', async () => {
  const { view } = await openFaces(() => useGroupFaces('all'));
  expect(view.current).toEqual([]);
  await waitFor(() => expect(view.current).toHaveLength(4));
  expect(view.current[0]).toEqual({
    userID: 'ann',
    name: 'Ann',
    avatar: 'https://example.org/ann.png',
  });
  expect(view.current[1]?.name).toBe('ben');
});

test('a group is asked for once, however often it is shown', async () => {
  let isShown = true;
  const { view, getGroupMemberList } = await openFaces(() => [
    useGroupFaces('duo'),
    useGroupFaces(isShown ? 'duo' : null),
  ]);
  await waitFor(() =>
    expect(view.current.map(ids)).toEqual([
      ['ann', 'ben'],
      ['ann', 'ben'],
    ]),
  );
  isShown = false;
  view.rerender();
  expect(view.current.map(ids)).toEqual([['ann', 'ben'], []]);
  isShown = true;
  view.rerender();
  expect(view.current.map(ids)).toEqual([
    ['ann', 'ben'],
    ['ann', 'ben'],
  ]);
  expect(getGroupMemberList).toHaveBeenCalledTimes(1);
});

test('without a group nothing is asked', async () => {
  const { view, getGroupMemberList } = await openFaces(() => [
    useGroupFaces(null),
    useGroupFaces(''),
  ]);
  await act(() => Promise.resolve());
  expect(view.current).toEqual([[], []]);
  expect(getGroupMemberList).not.toHaveBeenCalled();
});

test('no more than two groups are asked for at a time, and in the end all', async () => {
  const { peer } = createWorld(world);
  const ann = await peer('ann');
  await ann.getGroupList();
  let underWay = 0;
  let most = 0;
  const { sdk } = makeHostile(ann, {
    async getGroupMemberList(options) {
      underWay += 1;
      most = Math.max(most, underWay);
      const answer = await ann.getGroupMemberList(options);
      underWay -= 1;
      return answer;
    },
  });
  const view = await renderReady(() => crowd.map((groupID) => useGroupFaces(groupID)), { sdk });
  await waitFor(() => expect(view.current.every((faces) => faces.length === 2)).toBe(true));
  expect(most).toBe(2);
});

test('who has scrolled past before it was their turn is not asked for', async () => {
  const answers: (() => void)[] = [];
  const { peer } = createWorld(world);
  const ann = await peer('ann');
  await ann.getGroupList();
  const getGroupMemberList = vi.fn(async (options: { groupID: string }) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    return ann.getGroupMemberList(options);
  });
  const { sdk } = makeHostile(ann, { getGroupMemberList });
  let shown: readonly string[] = crowd;
  const view = await renderReady(
    () => crowd.map((groupID) => useGroupFaces(shown.includes(groupID) ? groupID : null)),
    { sdk },
  );
  await waitFor(() => expect(answers).toHaveLength(2));
  const [, , , , last = ''] = crowd;
  shown = [last];
  view.rerender();
  await waitFor(() => {
    for (const answer of answers) answer();
    expect(view.current[4]).toHaveLength(2);
  });
  expect(getGroupMemberList.mock.calls.map(([{ groupID }]) => groupID)).toEqual([
    ...crowd.slice(0, 2),
    last,
  ]);
});

/** Ann makes a group that anybody may come to, with some people in it. */
function open(ann: ChatSDK, groupID: string, userIDs: readonly string[]) {
  const memberList = userIDs.map((userID) => ({ userID }));
  const joinOption = TYPES.JOIN_OPTIONS_FREE_ACCESS;
  return ann.createGroup({ groupID, name: groupID, type: 'Public', joinOption, memberList });
}

/** Somebody who comes and goes as they like. */
async function visitor(peer: (userID: string) => Promise<ChatSDK>, userID: string) {
  const sdk = await peer(userID);
  await sdk.getGroupList();
  return {
    join: (groupID: string) => act(async () => void (await sdk.joinGroup({ groupID }))),
    quit: (groupID: string) => act(async () => void (await sdk.quitGroup(groupID))),
  };
}

test('when somebody who is drawn leaves, or somebody comes for whom there is room, it is drawn anew', async () => {
  const { view, peer } = await openFaces(
    () => useGroupFaces('fair'),
    (ann) => open(ann, 'fair', ['ben']),
  );
  await waitFor(() => expect(ids(view.current)).toEqual(['ann', 'ben']));
  const [ben, cat] = [await visitor(peer, 'ben'), await visitor(peer, 'cat')];
  await cat.join('fair');
  await waitFor(() => expect(ids(view.current)).toEqual(['ann', 'ben', 'cat']));
  await ben.quit('fair');
  await waitFor(() => expect(ids(view.current)).toEqual(['ann', 'cat']));
});

test('who comes when there is no room, or goes and is not drawn, changes nothing', async () => {
  const { view, getGroupMemberList, peer } = await openFaces(
    () => ({ fair: useGroupFaces('fair'), quiet: useGroupFaces('quiet') }),
    async (ann) => {
      await open(ann, 'fair', ['ben', 'cat', 'dan', 'fay']);
      await open(ann, 'quiet', ['ben']);
    },
  );
  await waitFor(() => expect(view.current.fair).toHaveLength(4));
  await waitFor(() => expect(view.current.quiet).toHaveLength(2));
  const [eve, fay] = [await visitor(peer, 'eve'), await visitor(peer, 'fay')];
  await fay.quit('fair');
  await eve.join('fair');
  await eve.join('quiet');
  await waitFor(() => expect(ids(view.current.quiet)).toEqual(['ann', 'ben', 'eve']));
  const asked = getGroupMemberList.mock.calls.map(([{ groupID }]) => groupID);
  expect(asked.filter((groupID) => groupID === 'fair')).toHaveLength(1);
});

test('a group that I am not in has no faces, and is not asked for again', async () => {
  const { view, getGroupMemberList } = await openFaces(() => useGroupFaces('others'));
  await waitFor(() => expect(getGroupMemberList).toHaveBeenCalled());
  await act(() => Promise.resolve());
  const before = getGroupMemberList.mock.calls.length;
  view.rerender();
  await act(() => Promise.resolve());
  expect(view.current).toEqual([]);
  expect(getGroupMemberList).toHaveBeenCalledTimes(before);
});

test('the faces of one login are not there in the next', async () => {
  const { view } = await openFaces(() => ({
    faces: useGroupFaces('duo'),
    session: useSession(),
  }));
  await waitFor(() => expect(view.current.faces).toHaveLength(2));
  await act(() => view.current.session.logout());
  expect(view.current.faces).toEqual([]);
});
