import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { ToldState } from '../../told/told-state.js';
import { type GroupSnapshot, readGroup } from '../groups/index.js';

type Communities = readonly GroupSnapshot[];

/** Keeps the communities with topics that I am in. */
export class CommunitiesControl extends ToldState<Communities> {
  constructor(chat: ChatStore) {
    /** In which login they were asked for: before that, the list of groups does not have them. */
    let askedIn = -1;
    super(chat, {
      key: 'communities',
      nothing: [],
      isFromService: true,
      ask: async () => {
        const { epoch } = chat.life;
        const { data } = await chat.sdk.getJoinedCommunityList();
        askedIn = epoch;
        return { data: isRecord(data) ? data.groupList : data };
      },
      read: (live, shown) => readCommunities(live, shown, chat.problems),
      share: shareCommunities,
    });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
      // What is malformed in it is reported where groups are kept.
      if (askedIn !== chat.life.epoch || !Array.isArray(data)) return;
      this.onEvent(data.filter((group) => isRecord(group) && group.isSupportTopic === true));
    });
  }
}

/** The communities of a store. */
export const communitiesFeature: FeatureDefinition<CommunitiesControl> = {
  create: (chat) => new CommunitiesControl(chat),
};

/** One that is none is reported and skipped. Throws when there is no list. */
function readCommunities(live: unknown, shown: Communities, problems: Problems): Communities {
  if (!Array.isArray(live)) throw malformedData('list of communities');
  const before = byID(shown);
  const communities = live.flatMap((one) => {
    const groupID = isRecord(one) ? String(one['groupID']) : '';
    const group = readGroup(one, before.get(groupID));
    if (!group) problems.malformed('community');
    return group ?? [];
  });
  return shareList([...byID(communities).values()], shown);
}

function shareCommunities(next: Communities, previous: Communities): Communities {
  if (next === previous) return previous;
  const before = byID(previous);
  return shareList(
    next.map((group) => plainCopy(group, before.get(group.groupID))),
    previous,
  );
}

function byID(list: Communities): ReadonlyMap<string, GroupSnapshot> {
  return new Map(list.map((group) => [group.groupID, group]));
}
