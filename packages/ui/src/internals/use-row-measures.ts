import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { areSameMeasures, type RowMeasures, readMeasures, USUAL_MEASURES } from './row-measures.js';

interface MeasuresOfList {
  readonly measures: RowMeasures;
  /** To be told of each row that is measured, and by what. */
  readonly noteRow: (row: HTMLElement, entry: ResizeObserverEntry | undefined) => void;
}

/**
 * The measures of the place where a list stands. They are usual ones until it is in the document, and are read then: before it
 * has rows, and once. They are read again when rows that are there become higher or lower, as all of them do with another density.
 *
 * To be called before the virtualizer's own hook, which has the list laid out: styles are reckoned once for both.
 */
export function useRowMeasures(scrollerRef: RefObject<HTMLElement | null>): MeasuresOfList {
  const [measures, setMeasures] = useState(USUAL_MEASURES);
  const known = useRef(measures);
  const read = useCallback(() => {
    const found = scrollerRef.current && readMeasures(scrollerRef.current);
    // React may begin to render for what is the same, too.
    if (!found || areSameMeasures(found, known.current)) return;
    known.current = found;
    setMeasures(found);
  }, [scrollerRef]);
  useLayoutEffect(read, [read]);
  const [noteRow] = useState(() => watchRows(read));
  return { measures, noteRow };
}

/** Many rows are measured at once: it is called once for all of them. */
function watchRows(onResize: () => void): MeasuresOfList['noteRow'] {
  const seen = new WeakSet<HTMLElement>();
  let isAsked = false;
  return (row, entry) => {
    if (!entry) return;
    // A browser tells of each row when it comes, too.
    const isNew = !seen.has(row);
    seen.add(row);
    if (isNew || isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      onResize();
    });
  };
}
