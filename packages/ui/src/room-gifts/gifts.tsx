'use client';

import { isolate, joined } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { RoomGift } from './room-gift.js';

interface GiftsProps {
  gifts: readonly RoomGift[];
  /** How often each was given by all, by its key. */
  counters: Readonly<Record<string, number>>;
  onGive: (key: string) => void;
}

/** What can be given, with how often it was. */
export function Gifts({ gifts, counters, onGive }: GiftsProps) {
  const strings = useStrings();
  const formats = useFormats();
  return (
    <div className="parlor-live-gifts" role="group" aria-label={strings.liveGifts}>
      {gifts.map(({ key, label, icon }) => {
        const count = Object.hasOwn(counters, key) ? (counters[key] ?? 0) : 0;
        const written = formats.number(count);
        return (
          <button
            key={key}
            type="button"
            className="parlor-live-gift"
            title={label}
            aria-label={joined(strings.liveGift(isolate(label), count, written))}
            onClick={() => onGive(key)}
          >
            <span className="parlor-live-gift-icon" aria-hidden="true">
              {icon}
            </span>
            <span>{written}</span>
          </button>
        );
      })}
    </div>
  );
}
