import type { OwnHand } from '@parlor/hooks';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';
import type { HandCourse } from './use-hand-course.js';

/** How my asking has ended, unless I sit now or have thought better of it; `''` while it has not. */
export function endWords({ status, error }: OwnHand, course: HandCourse, strings: Strings): string {
  if (course.wasClosed) return strings.handStageClosed;
  switch (status) {
    case 'refused':
      return strings.handRefused;
    case 'timedOut':
      return course.wasKept ? strings.keptSeatGone : strings.handUnanswered;
    case 'failed': {
      const why = reasonOf(error, strings);
      return joined(course.wasKept ? strings.seatNotTaken(why) : strings.handNotRaised(why));
    }
    case 'down':
    case 'raising':
    case 'raised':
    case 'approved':
      return '';
  }
}

/** What is said of it while it has not ended badly; `number` is the seat's that is kept for me. */
export function courseWords({ status, wasLowered }: HandCourse, number: string, strings: Strings) {
  if (status === 'raised') return strings.handRaised;
  if (status === 'approved') return strings.seatWasKeptForYou(number);
  return wasLowered ? strings.handLowered : '';
}
