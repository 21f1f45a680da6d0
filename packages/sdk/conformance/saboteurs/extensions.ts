import type { MessageExtension, MessageExtensionOutcome } from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding, through } from './tamper-calls.js';
import { found, outcomes } from './tamper-extensions.js';

const extending = 'extensions of a message';
const versions = 'versions of extensions';

function byKey(one: MessageExtension, other: MessageExtension): number {
  return one.key < other.key ? -1 : 1;
}

/** Throws as a service does that refuses a whole call for one key. */
function insist(extensions: readonly MessageExtensionOutcome[]): void {
  const refused = extensions.find(({ code }) => code !== 0);
  if (refused) throw Object.assign(new Error('A key was refused.'), { code: refused.code });
}

const EXTENDING: readonly Saboteur[] = [
  {
    does: 'answers with the extensions that were passed',
    against: extending,
    breaks: ['EXT-10.10', 'OBJ-7.5'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (message, extensions) => {
        const { code } = await honest(message, extensions);
        return Object.assign({ code, data: { extensions } });
      }),
  },
  {
    does: 'keeps the versions of extensions in its answers',
    against: extending,
    breaks: ['EXT-10.18', 'OBJ-7.5'],
    sabotage: (client) =>
      found(client, (list) => list.map((one, place) => Object.assign({ ...one }, { seq: place }))),
  },
  {
    does: 'knows of extensions between two people only',
    against: extending,
    breaks: ['EXT-10.4', 'CNV-4.18'],
    sabotage: (client) =>
      through(client, 'setMessageExtensions', async (honest, [message]) => {
        const isOfGroup = Reflect.get(Object(message), 'conversationType') === 'GROUP';
        if (isOfGroup) throw Object.assign(new Error('Not in groups.'), { code: 10004 });
        return honest();
      }),
  },
  {
    does: 'finds no message in a live room',
    against: extending,
    breaks: ['EXT-10.5', 'CNV-4.18'],
    sabotage: (client) => recoding(client, 'getMessageExtensions', 10004, 20026),
  },
  {
    does: 'takes whoever is outside the group for somebody without extensions',
    against: extending,
    breaks: ['EXT-10.33'],
    sabotage: (client) => recoding(client, 'getMessageExtensions', 10007),
  },
  {
    does: 'deletes what is not there without a complaint',
    against: extending,
    breaks: ['EXT-10.34'],
    sabotage: (client) => recoding(client, 'deleteMessageExtensions', 20026),
  },
  {
    does: 'sets as many extensions as it is given',
    against: extending,
    breaks: ['EXT-10.6'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (message, extensions) => {
        const first = await honest(message, extensions.slice(0, 20));
        if (extensions.length <= 20) return first;
        const more = await honest(message, extensions.slice(20));
        const all = [...first.data.extensions, ...more.data.extensions];
        return { code: 0, data: { extensions: all } };
      }),
  },
  {
    does: 'fails as a whole when a key was refused',
    against: extending,
    breaks: ['EXT-10.11', 'EXT-10.7', 'EXT-10.8', 'EXT-10.9'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (...args) => {
        const answer = await honest(...args);
        insist(answer.data.extensions);
        return answer;
      }),
  },
  {
    does: 'says of a key that was refused that it was done',
    against: extending,
    breaks: ['EXT-10.7', 'EXT-10.8', 'EXT-10.9', 'EXT-10.25'],
    sabotage: (client) => outcomes(client, (list) => list.map((one) => ({ ...one, code: 0 }))),
  },
  {
    does: 'leaves out of its answer the keys that were not there',
    against: extending,
    breaks: ['EXT-10.22', 'EXT-10.25'],
    sabotage: (client) => outcomes(client, (list) => list.filter(({ code }) => code !== 23004)),
  },
  {
    does: 'deletes nothing when no key is named',
    against: extending,
    breaks: ['EXT-10.23'],
    sabotage: (client) =>
      replace(
        client,
        'deleteMessageExtensions',
        (honest) => async (message, keyList) =>
          keyList?.length ? honest(message, keyList) : { code: 0, data: { extensions: [] } },
      ),
  },
  {
    does: 'lists deleted keys without a value',
    against: extending,
    breaks: ['EXT-10.20'],
    sabotage: (client) => {
      const deleted = new Set<string>();
      const noting = replace(client, 'deleteMessageExtensions', (honest) => (message, keyList) => {
        for (const key of keyList ?? []) deleted.add(key);
        return honest(message, keyList);
      });
      return found(noting, (list) => [...list, ...[...deleted].map((key) => ({ key, value: '' }))]);
    },
  },
  {
    does: 'stops after the first page',
    against: extending,
    breaks: ['EXT-10.19'],
    sabotage: (client) => found(client, (list) => list.slice(0, 100)),
  },
];

const VERSIONS: readonly Saboteur[] = [
  {
    does: 'tries again by itself when somebody else was faster',
    against: versions,
    breaks: ['EXT-10.13', 'EXT-10.14', 'EXT-10.15', 'EXT-10.16', 'EXT-10.12'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (message, extensions) => {
        const first = await honest(message, extensions);
        const isLate = first.data.extensions.some(({ code }) => code === 23001);
        return isLate ? honest(message, extensions) : first;
      }),
  },
  {
    does: 'deletes a second time by itself when it did not know a key',
    against: versions,
    breaks: ['EXT-10.24', 'EXT-10.32'],
    sabotage: (client) =>
      replace(client, 'deleteMessageExtensions', (honest) => async (message, keyList) => {
        const first = await honest(message, keyList);
        const isLate = first.data.extensions.some(({ code }) => code === 23001);
        return isLate ? honest(message, keyList) : first;
      }),
  },
  {
    does: 'says of a conflict what was wanted, not what there is',
    against: versions,
    breaks: ['EXT-10.13', 'EXT-10.14', 'EXT-10.15'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (message, wanted) => {
        const { data } = await honest(message, wanted);
        const extensions = data.extensions.map((one, place) => ({ ...one, ...wanted[place] }));
        return { code: 0, data: { extensions } };
      }),
  },
  {
    does: 'fails as a whole when somebody else was faster',
    against: versions,
    breaks: ['EXT-10.16', 'EXT-10.11'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (...args) => {
        const answer = await honest(...args);
        insist(answer.data.extensions);
        return answer;
      }),
  },
  {
    does: 'never learns from a conflict',
    against: versions,
    breaks: ['EXT-10.17'],
    sabotage: (client) => {
      const refused = new Set<string>();
      return outcomes(client, (list) =>
        list.map((one) => {
          if (one.code === 23001) refused.add(one.key);
          return refused.has(one.key) ? { ...one, code: 23001 } : one;
        }),
      );
    },
  },
  {
    does: 'sorts extensions by their keys',
    against: versions,
    breaks: ['EXT-10.21'],
    sabotage: (client) => found(client, (list) => list.toSorted(byKey)),
  },
  {
    does: 'asks for the extensions before each write',
    against: versions,
    breaks: ['EXT-10.12', 'SES-3.35'],
    sabotage: (client) =>
      replace(client, 'setMessageExtensions', (honest) => async (message, extensions) => {
        await client.getMessageExtensions(message);
        return honest(message, extensions);
      }),
  },
  {
    does: 'gives what it has got once for all times',
    against: versions,
    breaks: ['EXT-10.19', 'EXT-10.35'],
    sabotage: (client) => {
      const known = new Map<string, Awaited<ReturnType<typeof client.getMessageExtensions>>>();
      return replace(client, 'getMessageExtensions', (honest) => async (message) => {
        const answer = known.get(message.ID) ?? (await honest(message));
        known.set(message.ID, answer);
        return answer;
      });
    },
  },
];

/** Clients that are wrong about extensions of messages. */
export const EXTENSION_SABOTEURS: readonly Saboteur[] = [...EXTENDING, ...VERSIONS];
