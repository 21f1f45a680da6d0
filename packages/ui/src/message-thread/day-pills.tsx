'use client';

import type { VirtualList } from '../internals/virtual-list.js';
import { useThread } from './thread-context.js';
import type { ThreadRow } from './thread-layout.js';
import { useStuckDays } from './use-stuck-days.js';

interface DayPillsProps {
  rows: readonly ThreadRow[];
  /** Which rows begin a day. */
  starts: readonly number[];
  list: VirtualList;
  /** A date was pressed. */
  onPress: (day: number, pill: HTMLElement) => void;
}

/**
 * The dates of the days in sight, each sticking to the top until its day has gone by.
 *
 * Sticking is done by the browser, within a box as high as the day. The boxes lie under the rows, and
 * the pills alone over them. The rows leave room for them and say the date to assistive technology. What pressing one
 * does, the keyboard finds elsewhere.
 */
export function DayPills({ rows, starts, list, onPress }: DayPillsProps) {
  const { DateSeparator } = useThread().parts;
  const days = daysInSight(rows, starts, list);
  const ref = useStuckDays(days, list);
  return (
    <div ref={ref} className="parlor-day-pills" aria-hidden="true">
      {days.map(({ day, start, end }) => (
        <div
          key={day}
          className="parlor-day"
          style={{ insetBlockStart: start, blockSize: end - start }}
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: there is a button for the keyboard. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same. */}
          <div
            className="parlor-day-pill"
            onClick={({ currentTarget }) => onPress(day, currentTarget)}
          >
            <DateSeparator day={day} />
          </div>
        </div>
      ))}
    </div>
  );
}

interface DayBox {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

function daysInSight(
  rows: readonly ThreadRow[],
  starts: readonly number[],
  list: VirtualList,
): DayBox[] {
  const first = Math.max(list.firstIndex, 0);
  return starts.flatMap((index, place) => {
    const next = starts[place + 1] ?? rows.length;
    if (index > list.lastIndex || next <= first) return [];
    const end = next < rows.length ? list.startOf(next) : list.totalSize;
    return { day: rows[index]?.day ?? 0, start: list.startOf(index), end };
  });
}
