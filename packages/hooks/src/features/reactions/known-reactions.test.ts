import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addWish,
  type KnownReactions,
  setAnswer,
  setTold,
  settleWish,
  unknownReactions,
} from './known-reactions.js';
import type { ReactionSnapshot } from './reaction-snapshot.js';

/** The service: who has which reaction, in the order of their reacting. */
type Service = Map<string, string[]>;

/** What travels to the page, in order. */
type News = (known: KnownReactions) => KnownReactions;

const IDS = ['like', 'tea'];
const LIMIT = 3;

const step = fc.oneof(
  fc.record({
    kind: fc.constant('other' as const),
    userID: fc.constantFrom('ben', 'cat'),
    reactionID: fc.constantFrom(...IDS),
  }),
  fc.record({ kind: fc.constant('me' as const), reactionID: fc.constantFrom(...IDS) }),
  fc.record({ kind: fc.constantFrom(...(['serve', 'answer', 'deliver', 'elsewhere'] as const)) }),
);

function toldOf(service: Service, reactionID: string): ReactionSnapshot {
  const users = service.get(reactionID) ?? [];
  return {
    reactionID,
    totalUserCount: users.length,
    partialUserList: users.map((userID) => ({ userID, nick: '', avatar: '' })),
    // What the SDK says here cannot be relied on, so that it must not matter.
    reactedByMyself: users.length % 2 === 0,
  };
}

/** Whether it was granted. */
function change(service: Service, reactionID: string, userID: string, isAdded: boolean): boolean {
  const users = service.get(reactionID) ?? [];
  if (users.includes(userID) === isAdded || (isAdded && users.length >= LIMIT)) return false;
  service.set(reactionID, isAdded ? [...users, userID] : users.filter((one) => one !== userID));
  return true;
}

test('whatever comes in between, in the end the page shows what the service has', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const service: Service = new Map();
      const line: News[] = [];
      const requests: { id: number; reactionID: string; isMine: boolean }[] = [];
      let isUnderWay = false;
      let held: News | undefined;
      let known = setAnswer(unknownReactions, [], new Set());
      let lastID = 0;
      const tell = (reactionID: string) => {
        const told = toldOf(service, reactionID);
        line.push((now) => setTold(now, [told], 'ann'));
      };
      const serve = () => {
        const [request] = requests;
        if (!request || isUnderWay) return;
        isUnderWay = true;
        const isGranted = change(service, request.reactionID, 'ann', request.isMine);
        if (isGranted) tell(request.reactionID);
        held = (now) => {
          requests.shift();
          isUnderWay = false;
          return settleWish(now, request.id, isGranted);
        };
      };
      /** It may come long after the event of what it answers. */
      const answer = () => {
        if (held) line.push(held);
        held = undefined;
      };
      const deliver = () => {
        known = line.shift()?.(known) ?? known;
      };
      const run: Record<string, (reactionID: string, userID: string) => void> = {
        other(reactionID, userID) {
          const isAdded = !service.get(reactionID)?.includes(userID);
          if (change(service, reactionID, userID, isAdded)) tell(reactionID);
        },
        elsewhere() {
          const isAdded = !service.get('like')?.includes('ann');
          if (change(service, 'like', 'ann', isAdded)) tell('like');
        },
        me(reactionID) {
          const shown = known.reactions.find((one) => one.reactionID === reactionID);
          const isMine = !shown?.reactedByMyself;
          lastID += 1;
          const me = { userID: 'ann', nick: '', avatar: '' };
          known = addWish(known, { id: lastID, reactionID, isMine, me, isSeen: false });
          requests.push({ id: lastID, reactionID, isMine });
          const now = known.reactions.find((one) => one.reactionID === reactionID);
          expect(now?.reactedByMyself ?? false).toBe(isMine);
        },
        serve,
        answer,
        deliver,
      };
      for (const one of steps) {
        run[one.kind]?.(
          'reactionID' in one ? one.reactionID : '',
          'userID' in one ? one.userID : '',
        );
        for (const { totalUserCount, reactionID } of known.reactions) {
          expect([reactionID, totalUserCount > 0]).toEqual([reactionID, true]);
        }
      }
      while (requests.length > 0 || line.length > 0) {
        serve();
        answer();
        deliver();
      }
      const truth = IDS.filter((id) => service.get(id)?.length).map((id) => {
        const users = service.get(id) ?? [];
        return [id, users.length, users.includes('ann')];
      });
      const shown = known.reactions.map((one) => [
        one.reactionID,
        one.totalUserCount,
        one.reactedByMyself,
      ]);
      expect(shown.sort()).toEqual(truth.sort());
      expect(known.wishes).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('what I took back elsewhere before the answer came stays taken back', () => {
  const me = { userID: 'ann', nick: '', avatar: '' };
  const tell = (users: readonly (typeof me)[]) => (now: KnownReactions) => {
    const told = { reactionID: 'like', totalUserCount: users.length, partialUserList: users };
    return setTold(now, [{ ...told, reactedByMyself: true }], 'ann');
  };
  const wished = addWish(setAnswer(unknownReactions, [], new Set()), {
    ...{ id: 1, reactionID: 'like', isMine: true, me, isSeen: false },
  });
  expect(tell([me])(wished).reactions).toHaveLength(1);
  const takenBack = tell([])(tell([me])(wished));
  expect(takenBack.reactions).toEqual([]);
  expect(settleWish(takenBack, 1, true).reactions).toEqual([]);
});
