import type { SeedMessage } from '@parlor/engine';
import { type Line, thread } from '@parlor/engine/seed';

const DAY = 86_400;

const WEEKS = 10;

const WORKERS = ['jonas', 'mina', 'sofia', 'omar'];

const THINGS = [
  'Toaster',
  'Umbrella',
  'Desk lamp',
  'Alarm clock',
  'Sewing machine',
  'Bicycle bell',
  'Radio',
  'Kettle',
];

const FAULTS = [
  'a bent spring',
  'crumbs',
  'a loose wire',
  'nothing but dust',
  'a tired switch',
  'a missing screw',
  'a cracked knob',
];

const ENDS = ['Mended.', 'Mended, with a tea.', 'Comes again next week.'];

/** What was brought to the repair café, Saturday after Saturday: long enough to be searched and gone through. */
export const repairLog: SeedMessage[] = Array.from({ length: WEEKS }, (_, week) =>
  thread('saturday-repair', (WEEKS - week) * 7 * DAY, saturday(week)),
).flat();

/** The job's number is the key of its message. */
function saturday(week: number): Line[] {
  return THINGS.map((thing, place) => {
    const job = week * THINGS.length + place + 1;
    const text = `No. ${job}: ${thing}, ${oneOf(FAULTS, job)}. ${oneOf(ENDS, job)}`;
    return [oneOf(WORKERS, job), { text, key: `job-${job}` }];
  });
}

function oneOf(texts: readonly string[], number: number): string {
  return texts[number % texts.length] ?? '';
}
