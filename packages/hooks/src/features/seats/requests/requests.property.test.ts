import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../testing/runs.js';
import { createRequestPeople, type RequestPage } from '../../../testing/seat-request-people.js';

const PEOPLE = ['ann', 'ben', 'cat', 'dan'] as const;

/** Whatever else there is: people come too late, and want what is not theirs. */
const CODES = [0, -10, -12, -13, -14, -15, -19, -20, -23, -24, -26, 8010, 8011, 8020];

type Deed = (page: RequestPage) => Promise<unknown>;

const person = fc.constantFrom(...PEOPLE);
const seat = fc.integer({ min: 0, max: 4 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  seat.map(
    (index): Deed =>
      ({ hands }) =>
        hands.raise(index),
  ),
  fc.constant<Deed>(({ hands }) => hands.withdraw()),
  fc.tuple(person, seat).map(
    ([userID, index]): Deed =>
      ({ hands }) =>
        hands.approve(userID, index),
  ),
  person.map(
    (userID): Deed =>
      ({ hands }) =>
        hands.approve(userID),
  ),
  person.map(
    (userID): Deed =>
      ({ hands }) =>
        hands.refuse(userID),
  ),
  fc.tuple(person, seat).map(
    ([userID, index]): Deed =>
      ({ invitation }) =>
        invitation.invite(userID, index),
  ),
  person.map(
    (userID): Deed =>
      ({ invitation }) =>
        invitation.cancel(userID),
  ),
  fc.constant<Deed>(({ invitation }) => invitation.accept()),
  fc.constant<Deed>(({ invitation }) => invitation.refuse()),
  fc.constant<Deed>(({ current }) => current.seats.leave()),
);

/** What some of them do at the same moment, and the milliseconds that go by then. */
const moment = fc.record({
  deeds: fc.array(fc.tuple(person, deed), { minLength: 1, maxLength: 3 }),
  pause: fc.constantFrom(0, 100, 1_000, 12_000),
});

test('whatever people ask and answer at the same time, everybody is told why not, and in the end nothing is left open', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 8 }), async (moments) => {
      const people = await createRequestPeople();
      const pages = new Map<string, RequestPage>();
      const pageOf = async (userID: string) => {
        const page = pages.get(userID) ?? (await people.page(userID, { keepsQueue: true }));
        pages.set(userID, page);
        return page;
      };
      const ann = await pageOf('ann');
      await people.outcomes(() => ann.current.seats.open({ count: 4, mode: 'apply' }));
      await people.outcomes(() => ann.current.seats.setCoHosts(['cat']));
      for (const userID of PEOPLE) await pageOf(userID);
      for (const { deeds, pause } of moments) {
        const works = await Promise.all(
          deeds.map(async ([userID, run]) => {
            const page = await pageOf(userID);
            return () => run(page);
          }),
        );
        for (const code of await people.outcomes(...works)) expect(CODES).toContain(code);
        await people.pass(pause);
      }
      await people.pass(72_000);
      await people.sees(() => {
        const all = [...pages.values()];
        expect(new Set(all.map(({ seating }) => seating)).size).toBe(1);
        expect(ann.seating).not.toContain('(');
        const seated = ann.seating.split(' ').filter((name) => name !== '.');
        expect(new Set(seated).size).toBe(seated.length);
        for (const { hands, invitation, problems } of all) {
          expect(hands.hands).toEqual([]);
          expect(['down', 'refused', 'timedOut', 'failed']).toContain(hands.mine.status);
          expect(invitation.invitation).toBeUndefined();
          expect(invitation.sent.map(({ status }) => status)).not.toContain('pending');
          expect(problems).toEqual([]);
        }
      });
    }),
    { numRuns: runs(6, 300) },
  );
});
