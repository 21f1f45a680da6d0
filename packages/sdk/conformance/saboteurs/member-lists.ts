import type { ChatSDK, GroupMember } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const communities = 'the list of a community’s members';
const rooms = 'the list of who is in a live room';
const profiles = 'what single members of a group are';

type ListMembers = ChatSDK['getGroupMemberList'];
type AskMembers = ChatSDK['getGroupMemberProfile'];

function listing(client: ChatSDK, make: (honest: ListMembers) => ListMembers): ChatSDK {
  return replace(client, 'getGroupMemberList', make);
}

/** The same client, which does something to the members that it lists. */
function withListed(client: ChatSDK, change: (members: GroupMember[]) => GroupMember[]): ChatSDK {
  return listing(client, (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: { ...data, memberList: change(data.memberList) } };
  });
}

function asking(client: ChatSDK, make: (honest: AskMembers) => AskMembers): ChatSDK {
  return replace(client, 'getGroupMemberProfile', make);
}

/** Answers what was answered before. */
function asksOnce(client: ChatSDK): ChatSDK {
  const answers = new Map<string, Awaited<ReturnType<AskMembers>>>();
  return asking(client, (honest) => async (options) => {
    const key = JSON.stringify(options);
    const answer = answers.get(key) ?? (await honest(options));
    answers.set(key, answer);
    return answer;
  });
}

/** Knows something of everybody who is asked of. */
function knowsEverybody(client: ChatSDK): ChatSDK {
  return asking(client, (honest) => async (options) => {
    const answer = await honest(options);
    const { memberList } = answer.data;
    const known = new Map(memberList.map((member) => [member.userID, member]));
    const [one] = (await client.getGroupMemberList({ groupID: options.groupID })).data.memberList;
    if (!one) return answer;
    answer.data.memberList = options.userIDList.map(
      (userID) => known.get(userID) ?? { ...one, userID },
    );
    return answer;
  });
}

/** Asks of everybody, fifty after fifty. */
function asksOfAll(client: ChatSDK): ChatSDK {
  return asking(client, (honest) => async (options) => {
    const { userIDList } = options;
    const answer = await honest({ ...options, userIDList: userIDList.slice(0, 50) });
    if (userIDList.length <= 50) return answer;
    const rest = await honest({ ...options, userIDList: userIDList.slice(50) });
    answer.data.memberList.push(...rest.data.memberList);
    return answer;
  });
}

/** Those that list communities and live rooms wrongly, or say wrongly what a member is. */
export const MEMBER_LIST_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'pages through communities by numbers',
    against: communities,
    breaks: ['MBR-6.7', 'TOP-7.1'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const answer = await honest({ ...options, count: 100, offset: 0 });
        const { count = 15, offset = 0 } = options;
        const begin = Number(offset);
        const all = answer.data.memberList;
        const end = begin + count;
        return {
          ...answer,
          data: { memberList: all.slice(begin, end), offset: end < all.length ? end : 0 },
        };
      }),
  },
  {
    does: 'takes a live room for a group like any other',
    against: rooms,
    breaks: ['MBR-6.13'],
    sabotage: (client) =>
      listing(client, (honest) => async (options) => {
        const { code, data } = await honest(options);
        const { role, count = 500 } = options;
        const wanted = data.memberList.filter((one) => role === undefined || one.role === role);
        return { code, data: { ...data, memberList: wanted.slice(0, count) } };
      }),
  },
  {
    does: 'lists who has come into a live room first first',
    against: rooms,
    breaks: ['MBR-6.14'],
    sabotage: (client) => withListed(client, (members) => members.toReversed()),
  },
  {
    does: 'lists a live room from the beginning, whatever time is named',
    against: rooms,
    breaks: ['MBR-6.15'],
    sabotage: (client) =>
      listing(client, (honest) => (options) => honest({ ...options, offset: 0 })),
  },
  {
    does: 'lists a live room whatever mark is asked for',
    against: rooms,
    breaks: ['MBR-6.16'],
    sabotage: (client) =>
      listing(
        client,
        (honest) =>
          ({ filter: _filter, ...options }) =>
            honest(options),
      ),
  },
  {
    does: 'says of nobody in a live room that they are there',
    against: rooms,
    breaks: ['MBR-6.17'],
    sabotage: (client) =>
      withListed(client, (members) => {
        for (const member of members) member.isOnline = false;
        return members;
      }),
  },
  {
    does: 'repeats itself where it was asked too often',
    against: rooms,
    breaks: ['MBR-6.18', 'ERB-3.10', 'ERB-9.10'],
    sabotage: (client) => {
      let last: Awaited<ReturnType<ListMembers>> | undefined;
      return listing(client, (honest) => async (options) => {
        try {
          last = await honest(options);
        } catch (error) {
          if (!last) throw error;
        }
        return last;
      });
    },
  },
  {
    does: 'remembers what members are',
    against: profiles,
    breaks: ['MBR-6.20'],
    sabotage: asksOnce,
  },
  {
    does: 'asks what all of them are, fifty after fifty',
    against: profiles,
    breaks: ['MBR-6.21'],
    sabotage: asksOfAll,
  },
  {
    does: 'takes everybody for a member who is asked of',
    against: profiles,
    breaks: ['MBR-6.22'],
    sabotage: knowsEverybody,
  },
  {
    does: 'tells all custom fields, whichever are asked for',
    against: profiles,
    breaks: ['MBR-6.23'],
    sabotage: (client) =>
      asking(
        client,
        (honest) =>
          ({ memberCustomFieldFilter: _filter, ...options }) =>
            honest(options),
      ),
  },
  {
    does: 'says what people in a live room are',
    against: profiles,
    breaks: ['MBR-6.24', 'ERB-9.10'],
    sabotage: (client) => recoding(client, 'getGroupMemberProfile', 2687),
  },
  {
    does: 'denies that there is a group where one is not in it',
    against: profiles,
    breaks: ['ERB-9.10'],
    sabotage: (client) => recoding(client, 'getGroupMemberProfile', 10007, 10010),
  },
];
