'use client';

import type { RefObject } from 'react';
import { closeFirst, Menu, type MenuItem } from '../internals/menu.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface SeatChoiceProps {
  /** Its name. */
  label: string;
  /** The numbers of the seats that are free. */
  free: readonly number[];
  anchorRef: RefObject<HTMLElement | null>;
  onChoose: (index: number) => void;
  /** `true` when the focus has gone elsewhere by itself. */
  onClose: (hasFocusElsewhere: boolean) => void;
}

/** Which seat somebody is given. */
export function SeatChoice({ label, free, anchorRef, onChoose, onClose }: SeatChoiceProps) {
  const strings = useStrings();
  const formats = useFormats();
  const items: readonly MenuItem[] = free.map((index) => ({
    id: String(index),
    label: strings.seat(formats.number(index), []),
    section: 'seats',
    onSelect: () => onChoose(index),
  }));
  return (
    <Menu
      label={label}
      items={closeFirst(items, () => onClose(false))}
      anchorRef={anchorRef}
      onClose={(reason) => onClose(reason === 'outside')}
    />
  );
}
