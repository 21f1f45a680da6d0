import { type ChatSDK, EVENT, type Profile } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { intercept, replace } from './tamper.js';

const reading = 'reading profiles';
const changing = 'changing my profile';
const args = 'the arguments of methods about people';

/** A client whose lists of profiles are made of others. */
function getsOthers(client: ChatSDK, change: (profiles: Profile[]) => Profile[]): ChatSDK {
  return replace(client, 'getUserProfile', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}

/** A client that asks for other people than it was asked for. */
function asksFor(client: ChatSDK, change: (userIDs: string[]) => string[]): ChatSDK {
  return replace(
    client,
    'getUserProfile',
    (honest) =>
      ({ userIDList }) =>
        honest({ userIDList: change(userIDList) }),
  );
}

/** What nobody knows of a stranger but the time. */
function blank(userID: string, mine: Profile): Profile {
  return { ...mine, userID, nick: '', avatar: '' };
}

const READING: readonly Saboteur[] = [
  {
    does: 'copies my profile whenever it is asked for',
    against: reading,
    breaks: ['PRO-3.2'],
    sabotage: (client) =>
      replace(client, 'getMyProfile', (honest) => async () => {
        const { code, data } = await honest();
        return { code, data: { ...data } };
      }),
  },
  {
    does: 'makes up people who do not exist',
    against: reading,
    breaks: ['PRO-3.4'],
    sabotage: (client) =>
      replace(client, 'getUserProfile', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const { data: mine } = await client.getMyProfile();
        const known = new Map(data.map((profile) => [profile.userID, profile]));
        const all = options.userIDList.map((userID) => known.get(userID) ?? blank(userID, mine));
        return { code, data: all };
      }),
  },
  {
    does: 'calls the time of a profile as the d.ts does',
    against: reading,
    breaks: ['PRO-2.1', 'PRO-2.4'],
    sabotage: (client) =>
      getsOthers(client, (profiles) =>
        profiles.map((profile) =>
          Object.assign(profile, { lastUpdatedNumber: profile.lastUpdatedTime }),
        ),
      ),
  },
  {
    does: 'tells the time of a profile in seconds',
    against: reading,
    breaks: ['PRO-2.4'],
    sabotage: (client) =>
      getsOthers(client, (profiles) =>
        profiles.map((profile) => ({
          ...profile,
          lastUpdatedTime: Math.floor(profile.lastUpdatedTime / 1000),
        })),
      ),
  },
  {
    does: 'asks for the first hundred people only',
    against: reading,
    breaks: ['PRO-3.8'],
    sabotage: (client) => asksFor(client, (userIDs) => userIDs.slice(0, 100)),
  },
  {
    does: 'counts the people it knows among the thousand it asks for',
    against: reading,
    breaks: ['PRO-3.9'],
    sabotage: (client) => asksFor(client, (userIDs) => userIDs.slice(0, 1_000)),
  },
  {
    does: 'believes a stranger’s profile for ever',
    against: reading,
    breaks: ['PRO-3.7', 'PRO-9.4'],
    sabotage(client) {
      const cache = new Map<string, Promise<Profile[]>>();
      return replace(client, 'getUserProfile', (honest) => async ({ userIDList }) => {
        const key = userIDList.join();
        const found = cache.get(key) ?? honest({ userIDList }).then(({ data }) => [...data]);
        cache.set(key, found);
        return { code: 0, data: (await found).map((profile) => ({ ...profile })) };
      });
    },
  },
];

const CHANGING: readonly Saboteur[] = [
  {
    does: 'answers a change of my profile with what was changed',
    against: changing,
    breaks: ['PRO-3.15'],
    sabotage: (client) =>
      replace(client, 'updateMyProfile', (honest) => async (changes) => {
        const { code, data } = await honest(changes);
        return { code, data: { ...data, ...changes } };
      }),
  },
  {
    does: 'tells a change of my profile after the call has resolved',
    against: changing,
    breaks: ['PRO-3.27'],
    sabotage: (client, world) =>
      intercept(client, EVENT.PROFILE_UPDATED, (event, deliver) => {
        void world.settled().then(() => world.clock.advance(0).then(() => deliver(event)));
      }),
  },
  {
    does: 'tells a change of my profile twice',
    against: changing,
    breaks: ['PRO-3.27', 'PRO-3.29'],
    sabotage: (client) =>
      intercept(client, EVENT.PROFILE_UPDATED, (event, deliver) => {
        deliver(event);
        deliver(event);
      }),
  },
  {
    does: 'tells a copy of my profile',
    against: changing,
    breaks: ['PRO-3.27'],
    sabotage: (client) =>
      intercept(client, EVENT.PROFILE_UPDATED, ({ name, data }, deliver) =>
        deliver({ name, data: data.map((profile) => ({ ...profile })) }),
      ),
  },
  {
    does: 'replaces all custom fields by those that were given',
    against: changing,
    breaks: ['PRO-3.16'],
    sabotage: (client) =>
      replace(client, 'updateMyProfile', (honest) => async (changes) => {
        const answer = await honest(changes);
        const { profileCustomField } = changes;
        if (profileCustomField) answer.data.profileCustomField = [...profileCustomField];
        return answer;
      }),
  },
  {
    does: 'lets changes pass that name nothing',
    against: changing,
    breaks: ['PRO-3.17', 'PRO-3.21'],
    sabotage: (client) =>
      replace(client, 'updateMyProfile', (honest) => (changes) => {
        const { profileCustomField = [], ...plain } = changes;
        const isNothing = profileCustomField.length + Object.keys(plain).length === 0;
        return isNothing ? client.getMyProfile() : honest(changes);
      }),
  },
  {
    does: 'cuts what is too long for the service instead of refusing it',
    against: changing,
    breaks: ['PRO-2.9', 'PRO-2.11', 'PRO-3.26'],
    sabotage: (client) =>
      replace(client, 'updateMyProfile', (honest) => (changes) => {
        const { location, selfSignature } = changes;
        return honest({
          ...changes,
          ...(location === undefined ? {} : { location: location.slice(0, 5) }),
          ...(selfSignature === undefined ? {} : { selfSignature: selfSignature.slice(0, 160) }),
        });
      }),
  },
];

const ARGUMENTS: readonly Saboteur[] = [
  {
    does: 'rejects instead of throwing when somebody’s name is empty',
    against: args,
    breaks: ['FRD-6.1.1', 'FRD-2.10'],
    sabotage: (client) =>
      replace(client, 'addFriend', (honest) => async (options) => honest(options)),
  },
  {
    does: 'takes an empty list of people to be blocked',
    against: args,
    breaks: ['BLK-4.2'],
    sabotage: (client) =>
      replace(client, 'addToBlacklist', (honest) => async (options) => honest(options)),
  },
  {
    does: 'counts a remark in bytes',
    against: args,
    breaks: ['FRD-2.7'],
    sabotage: (client) =>
      replace(client, 'updateFriend', (honest) => (options) => {
        const { remark = '' } = options;
        const isLong = typeof remark === 'string' && [...remark].some((one) => one > '~');
        return honest(isLong ? { ...options, remark: remark.repeat(3) } : options);
      }),
  },
  {
    does: 'takes undefined for no options',
    against: args,
    breaks: ['PRS-5.27', 'ERR-1.15'],
    sabotage: (client) =>
      replace(client, 'unsubscribeUserStatus', (honest) => (...options) => {
        return options[0] === undefined ? honest() : honest(...options);
      }),
  },
];

/** Clients that are wrong about people. */
export const PROFILES_SABOTEURS: readonly Saboteur[] = [...READING, ...CHANGING, ...ARGUMENTS];
