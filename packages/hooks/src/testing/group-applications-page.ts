import { type ChatSDK, TYPES } from '@parlor/sdk';
import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { useConversationActions } from '../features/conversations/index.js';
import {
  type GroupApplicationSnapshot,
  type GroupNoticeSnapshot,
  useGroupApplications,
  useGroupNotices,
} from '../features/group-applications/index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  type RenderChatOptions,
  renderReady,
} from './world.js';

const careful = {
  type: TYPES.GRP_PUBLIC,
  joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
};

/**
 * Ann's group Tea has Ben as an admin and Cat; Dan wants in, and Cat wants to bring Eve. Fay wants into her Club. In
 * both nobody comes in, or is brought in by a member, without an approval. Ann, Ben and Cat have been told.
 */
export const groupApplicationsWorld = {
  seed: {
    users: [
      { userID: 'ann', nick: 'Ann' },
      { userID: 'ben', nick: 'Ben' },
      { userID: 'cat', nick: 'Cat' },
      { userID: 'dan', nick: 'Dan' },
      { userID: 'eve', nick: 'Eve' },
      { userID: 'fay', nick: 'Fay' },
      { userID: 'gil', nick: 'Gil' },
    ],
    groups: [
      {
        ...careful,
        groupID: 'tea',
        name: 'Tea',
        members: ['ann', 'ben', 'cat'],
        memberSettings: { ben: { role: TYPES.GRP_MBR_ROLE_ADMIN } },
        applications: [
          { userID: 'dan', note: 'May I?' },
          { userID: 'eve', inviterID: 'cat' },
        ],
      },
      {
        ...careful,
        groupID: 'club',
        name: 'Club',
        members: ['ann', 'cat'],
        applications: [{ userID: 'fay' }],
      },
    ],
  },
};

/** Ann's page, with all that waits for her; `changesOf` says which methods of her SDK are others. */
export async function openGroupApplications(
  changesOf: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
  options: Partial<RenderChatOptions> = {},
) {
  const world = createWorld({ ...groupApplicationsWorld, maxInstancesPerUser: 3 });
  const client = world.engine.createClient();
  const hostile = makeHostile(client, changesOf(client));
  const { errors, onError } = collectErrors();
  const view = await renderReady(useAll, {
    sdk: hostile.sdk,
    user: world.userOf('ann'),
    deviceStorage: null,
    onError,
    ...options,
  });
  const waiting = () => view.current.all.applications.map(inWords);
  const told = () => view.current.notices.notices.map(noticeInWords);
  await waitFor(() => {
    expect(view.current.all.status).toBe('ready');
    expect(view.current.notices.notices).toHaveLength(3);
  });
  return {
    ...{ ...world, ...hostile, client, view, errors, waiting, told },
    find: (words: string) => findIn(view.current.all.applications, words),
  };
}

function useAll() {
  return {
    all: useGroupApplications(),
    club: useGroupApplications('club'),
    notices: useGroupNotices(),
    remove: useConversationActions().remove,
  };
}

function inWords(one: GroupApplicationSnapshot): string {
  const who = one.applicationType === 2 ? `${one.applicant} brings ${one.userID}` : one.applicant;
  return `${who} to ${one.groupID}`;
}

/** `1 dan open` */
function noticeInWords(notice: GroupNoticeSnapshot): string {
  if (notice.operationType === 'unknown') return 'unknown';
  const { operationType, operatorID, state } = notice;
  return [operationType, operatorID, ...(state ? [state] : [])].join(' ');
}

function findIn(
  list: readonly GroupApplicationSnapshot[],
  wanted: string,
): GroupApplicationSnapshot {
  const found = list.find((one) => inWords(one).startsWith(wanted));
  if (!found) throw new Error(`There is no ${wanted}.`);
  return found;
}
