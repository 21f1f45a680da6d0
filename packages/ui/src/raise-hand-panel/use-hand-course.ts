import type { HandStatus } from '@parlor/hooks';
import { useCallback, useState } from 'react';

/** How my asking for a seat has gone so far. */
export interface HandCourse {
  readonly status: HandStatus;
  /** Whether a seat was kept for me: it is that which has come to nothing. */
  readonly wasKept: boolean;
  /** My hand came down because the room was closed. */
  readonly wasClosed: boolean;
  /** I have taken it down myself. */
  readonly wasLowered: boolean;
}

const START: HandCourse = {
  ...{ status: 'down', wasKept: false, wasClosed: false, wasLowered: false },
};
const UP: ReadonlySet<HandStatus> = new Set(['raising', 'raised', 'approved']);

/** Whether it may yet come to a seat. */
export function isUp(status: HandStatus): boolean {
  return UP.has(status);
}

/** What the status of my hand alone does not say: how it has come to be down, and what has failed. */
export function useHandCourse(status: HandStatus, room: { isOpen: boolean; isSeated: boolean }) {
  const [known, setKnown] = useState(START);
  const course = nextCourse(known, status, room);
  if (course !== known) setKnown(course);
  const forget = useCallback(
    () => setKnown((now) => ({ ...now, wasClosed: false, wasLowered: false })),
    [],
  );
  return { course, forget };
}

/** How it has gone with what is known now; the same object when that is nothing new. */
export function nextCourse(
  course: HandCourse,
  status: HandStatus,
  { isOpen, isSeated }: { readonly isOpen: boolean; readonly isSeated: boolean },
): HandCourse {
  if (status === course.status) return course;
  const isDown = status === 'down' && isUp(course.status);
  return {
    status,
    wasKept: isUp(status) ? status === 'approved' : status !== 'down' && course.wasKept,
    wasClosed: isDown && !isOpen,
    wasLowered: isDown && isOpen && !isSeated,
  };
}
