import type { Commands } from '../../../packages/engine/src/protocol/commands.js';
import type { FollowList } from '../../../packages/engine/src/protocol/follow-commands.js';
import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { profileItems } from '../profiles/profile-tags.js';
import { FOLLOW_TYPES } from './follow-types.js';

/** Followers and followed ones. */
export const followHandlers: Handlers = {
  async follow_add({ body, session }) {
    const userIDs = list(body, 'FollowItem').map((item) => text(item, 'To_Account'));
    return resultsOf(await session.call('follow.add', { userIDs }));
  },
  async follow_delete({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    return resultsOf(await session.call('follow.remove', { userIDs }));
  },
  async follow_get({ body, session }) {
    const { entries, cursor } = await session.call('follow.list', {
      list: listOfType(number(body, 'FollowType')),
      cursor: text(body, 'StartCursor'),
      count: number(body, 'WantNum'),
    });
    const FollowItem = entries.map(({ profile, followTime }) => ({
      To_Account: profile.userID,
      FollowTime: followTime,
      // What was never set is not told.
      ProfileItem: profileItems(profile).filter(({ Value }) => Value !== '' && Value !== 0),
    }));
    return { FollowItem, NextCursor: cursor };
  },
  async follow_get_info({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    const { counts } = await session.call('follow.counts', { userIDs });
    const FollowInfo = counts.map(({ followers, following, mutual }, index) => ({
      To_Account: userIDs[index],
      FollowerCount: followers,
      FollowingCount: following,
      MutualFollowingCount: mutual,
    }));
    return { FollowInfo };
  },
  async follow_check({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    const { types } = await session.call('follow.check', { userIDs });
    const ResultItem = types.map((FollowType, index) => ({
      To_Account: userIDs[index],
      FollowType,
    }));
    return { ResultItem };
  },
};

function resultsOf({ outcomes }: Commands['follow.add']['reply']): WireBody {
  const ResultItem = outcomes.map(({ userID, code, message }) => ({
    To_Account: userID,
    ResultCode: code,
    ResultInfo: message,
  }));
  return { ResultItem };
}

function listOfType(type: number): FollowList {
  for (const list of ['followers', 'following', 'mutual'] as const) {
    if (FOLLOW_TYPES[list] === type) return list;
  }
  throw new TypeError(`There is no list of type ${type}.`);
}
