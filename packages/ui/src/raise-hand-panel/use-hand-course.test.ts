import type { HandStatus } from '@parlor/hooks';
import { expect, test } from 'vitest';
import { type HandCourse, nextCourse } from './use-hand-course.js';

const START: HandCourse = {
  ...{ status: 'down', wasKept: false, wasClosed: false, wasLowered: false },
};
const IN_ROOM = { isOpen: true, isSeated: false };

function after(statuses: readonly HandStatus[], room = IN_ROOM): HandCourse {
  return statuses.reduce((course, status) => nextCourse(course, status, room), START);
}

test('what has failed after a seat was kept is another thing than what has failed before', () => {
  expect(after(['raising', 'failed']).wasKept).toBe(false);
  expect(after(['raising', 'raised', 'approved', 'failed']).wasKept).toBe(true);
  expect(after(['raising', 'raised', 'approved', 'timedOut']).wasKept).toBe(true);
  expect(after(['raised', 'approved', 'timedOut', 'raising', 'timedOut']).wasKept).toBe(false);
  expect(after(['raised', 'approved', 'timedOut', 'down']).wasKept).toBe(false);
});

test('a hand comes down by itself when the room is closed, by me when it is not, and by sitting down', () => {
  expect(after(['raised', 'down'])).toMatchObject({ wasClosed: false, wasLowered: true });
  const closed = { isOpen: false, isSeated: false };
  expect(after(['raised', 'down'], closed)).toMatchObject({ wasClosed: true, wasLowered: false });
  const seated = { isOpen: true, isSeated: true };
  expect(after(['approved', 'down'], seated)).toMatchObject({
    wasClosed: false,
    wasLowered: false,
  });
  expect(after(['raised', 'refused', 'down'])).toMatchObject({
    wasClosed: false,
    wasLowered: false,
  });
});

test('nothing new is the same object', () => {
  const raised = after(['raised']);
  expect(nextCourse(raised, 'raised', IN_ROOM)).toBe(raised);
});
