import { act } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AudioPage,
  type AudioPeople,
  createAudioPeople,
  ROOM,
} from '../../testing/audio-people.js';
import { runs } from '../../testing/runs.js';
import { SEAT_REASONS, seatDeeds } from '../../testing/seat-deeds.js';
import { seatsFeature } from '../seats/index.js';

/** Each run is an engine with five logins. */
const RUNS = runs(4, 100);
const PEOPLE = ['ann', 'ben', 'cat'];
/** Ben has two pages. */
const PAGES = ['ann', 'ben', 'ben', 'cat'];

/** Ben sits on his other page; all else that somebody may be told. */
const REASONS = [...SEAT_REASONS, -27];

const step = fc.record({
  page: fc.nat(PAGES.length - 1),
  deed: seatDeeds(PEOPLE),
  /** Somebody's page hears the room no longer, or hears it again. */
  turns: fc.constantFrom(false, false, false, true),
});

/** What the bridge of a page should have been told, by what the page shows of the seats. */
function wantedOf({ userID, seats: { room, seats, mySeat } }: AudioPage) {
  if (!room?.isOpen) return 'nothing';
  const isHere = mySeat !== undefined && !mySeat.isHeldElsewhere;
  const others = seats.filter((seat) => seat.status === 'taken' && seat.userID !== userID);
  return {
    isPublishing: isHere,
    isAudible: isHere && !mySeat.isMuted,
    speakers: others.map((seat) => `${seat.userID} ${seat.isMuted}`).sort(),
  };
}

/** What it was told. */
function toldTo({ audio }: AudioPage) {
  const [call, ...others] = audio.current;
  expect(others).toEqual([]);
  if (!call) return 'nothing';
  const { isPublishing, isAudible, speakers } = call;
  const heard = speakers.map(({ userID, isMuted }) => `${userID} ${isMuted}`);
  return { isPublishing, isAudible, speakers: heard.sort() };
}

const seatsOf = (page: AudioPage) =>
  page.seats.seats.map(({ userID, isMuted }) => [userID, isMuted]);

async function play(
  people: AudioPeople,
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
) {
  const pages: AudioPage[] = [];
  for (const userID of PAGES) pages.push(await people.page(userID));
  const [ann] = pages;
  if (!ann) throw new Error('Nobody is there.');
  await people.open(ann);
  const silent = new Set<AudioPage>();
  for (const { page: number, deed, turns } of steps) {
    const page = pages[number] ?? ann;
    if (turns) {
      act(() => page.setBridge(silent.has(page) ? page.audio : undefined));
      if (!silent.delete(page)) silent.add(page);
    }
    const perform = () => page.chat.feature(seatsFeature).perform(ROOM, deed);
    const codes = await people.outcomes(perform);
    expect(codes.filter((code) => !REASONS.includes(code))).toEqual([]);
    await people.sees(() => {
      for (const other of pages) expect(seatsOf(other)).toEqual(seatsOf(ann));
    });
    await people.sees(() => {
      for (const other of pages) {
        expect(toldTo(other)).toEqual(silent.has(other) ? 'nothing' : wantedOf(other));
      }
    });
  }
  expect(pages.flatMap(({ problems }) => problems)).toEqual([]);
}

test(
  'whatever is done to the seats, who sits here publishes, who is not muted is heard, and all others who sit are listened to',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const people = await createAudioPeople();
        await play(people, steps).finally(() => people.close());
      }),
      { numRuns: RUNS },
    );
  },
  20 * 60_000,
);
