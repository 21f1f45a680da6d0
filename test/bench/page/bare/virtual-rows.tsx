import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useRef } from 'react';
import './bare.css';

/** What can be done with a bare list. */
export interface BareHandle {
  scrollTo(index: number): void;
}

interface VirtualRowsProps {
  readonly count: number;
  /** Other functions when the rows are others, and the same ones as long as they are not. */
  readonly keyAt: (index: number) => string;
  readonly guessAt: (index: number) => number;
  /** Where it begins and what it keeps to. */
  readonly anchorTo: 'start' | 'end';
  readonly handle?: Ref<BareHandle> | undefined;
  readonly rowClass: string;
  /** Whether more space is above it. */
  readonly startsGroup?: (index: number) => boolean;
  readonly children: (index: number) => ReactNode;
}

/** The virtual list that the kit uses, with nothing on top. */
export function VirtualRows(props: VirtualRowsProps) {
  const { count, keyAt, guessAt, anchorTo, handle, rowClass, startsGroup, children } = props;
  const scrollerRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: useCallback(() => scrollerRef.current, []),
    getItemKey: keyAt,
    estimateSize: guessAt,
    anchorTo,
    overscan: 6,
    followOnAppend: anchorTo === 'end',
    initialOffset: () => (anchorTo === 'end' ? heightOf(count, guessAt) : 0),
  });
  useImperativeHandle(handle, () => ({
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'center' }),
  }));
  return (
    <div ref={scrollerRef} className="bare-scroller" role="list">
      <div className="bare-sizer" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-group-start={startsGroup?.(index) || undefined}
            className={`bare-row ${rowClass}`}
            role="listitem"
            style={{ insetBlockStart: start }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

function heightOf(count: number, guessAt: (index: number) => number): number {
  let height = 0;
  for (let index = 0; index < count; index += 1) height += guessAt(index);
  return height;
}
