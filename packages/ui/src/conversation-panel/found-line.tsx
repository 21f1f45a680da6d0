'use client';

import {
  type ConversationFilter,
  type ConversationSnapshot,
  type ConversationSort,
  useConversations,
} from '@parlor/hooks';
import { type MutableRefObject, useEffect } from 'react';
import { useFormats, useLocale, useStrings } from '../internals/strings/strings-provider.js';
import { useSettled } from '../internals/use-settled.js';

interface FoundLineProps {
  /** What is shown; `undefined` while nothing is searched for. */
  filter: ConversationFilter | undefined;
  /** As the list is sorted. */
  sort: ConversationSort | undefined;
  /** The first one that was found is put here: Enter opens it. */
  firstRef: MutableRefObject<ConversationSnapshot | undefined>;
}

/** Says how many were found: to the eye at once, to assistive technology when the person pauses. */
export function FoundLine({ filter, sort, firstRef }: FoundLineProps) {
  return (
    <>
      {filter && <Shown {...{ filter, sort, firstRef }} />}
      {/* It is there all the time, so that it is heard. */}
      <p className="parlor-visually-hidden" role="status">
        {filter && <Said filter={filter} />}
      </p>
    </>
  );
}

/** In milliseconds. */
const PAUSE = 500;

function Said({ filter }: { filter: ConversationFilter }) {
  return useSettled(useFound(filter).words, PAUSE);
}

function Shown({ filter, sort, firstRef }: FoundLineProps & { filter: ConversationFilter }) {
  const { words, conversations } = useFound(filter, sort);
  useEffect(() => {
    firstRef.current = conversations[0];
    return () => {
      firstRef.current = undefined;
    };
  }, [conversations, firstRef]);
  // That there is nothing, the empty list says.
  if (conversations.length === 0) return null;
  return (
    <p className="parlor-panel-found" aria-hidden="true">
      {words}
    </p>
  );
}

function useFound(filter: ConversationFilter, sort?: ConversationSort) {
  const strings = useStrings();
  const locale = useLocale();
  const formats = useFormats();
  const { status, conversations } = useConversations(filter, { sort, locale });
  const count = conversations.length;
  const words = status === 'ready' ? strings.conversationsFound(count, formats.number(count)) : '';
  return { words, conversations };
}
