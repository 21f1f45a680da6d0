'use client';

import type { UseMessageSearchResult } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { SearchIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { FoundList } from './found-list.js';
import type { SearchEntry } from './search-entries.js';
import type { MessageSearchErrorProps } from './search-error.js';
import type { MessageSearchResultProps } from './search-result.js';

/** The parts of a {@link MessageSearch} that can be replaced. Define them outside of rendering. */
export interface MessageSearchParts {
  /** The inside of one message that was found. Put nothing that can be pressed in it. */
  Result: ComponentType<MessageSearchResultProps>;
  /** In the place of what could not be searched, and below what was found when the next page could not be had. */
  Error: ComponentType<MessageSearchErrorProps>;
}

interface SearchBodyProps {
  listID: string;
  search: UseMessageSearchResult;
  entries: readonly SearchEntry[];
  activeIndex: number;
  words: readonly string[];
  /** Whether one conversation is searched. */
  isOne: boolean;
  /** Dates were chosen, and nothing else. */
  hasDatesOnly: boolean;
  onSelect: (entry: SearchEntry) => void;
  onRetry: () => void;
  parts: MessageSearchParts;
}

/** Below the field: what it is for, what was found, or why nothing was. */
export function SearchBody(props: SearchBodyProps) {
  const { search, isOne, hasDatesOnly, onRetry, parts, ...list } = props;
  const strings = useStrings();
  const { status, error, hasMore, isLoadingMore, loadMore } = search;
  const { Error: Failed, Result } = parts;
  return (
    <div className="parlor-search-body">
      <p className="parlor-search-status" role="status">
        <Told search={search} isOne={isOne} />
      </p>
      {status === 'idle' && (
        <StatePanel
          tone="empty"
          icon={SearchIcon}
          scene="search"
          title={strings.searchIdle}
          detail={hasDatesOnly ? strings.searchDatesOnly : strings.searchIdleDetail}
        />
      )}
      {status === 'loading' && <Bones />}
      {status === 'error' && <Failed error={error} onRetry={onRetry} />}
      {status === 'ready' && list.entries.length === 0 && (
        <StatePanel
          tone="empty"
          icon={SearchIcon}
          title={strings.searchEmpty}
          detail={strings.searchEmptyDetail}
        />
      )}
      {status === 'ready' && list.entries.length > 0 && (
        <div className="parlor-search-scroller">
          <FoundList
            id={list.listID}
            entries={list.entries}
            activeIndex={list.activeIndex}
            words={list.words}
            onSelect={list.onSelect}
            Result={Result}
          />
          {hasMore && (
            <button
              type="button"
              className="parlor-button parlor-search-more"
              data-quiet
              disabled={isLoadingMore}
              onClick={loadMore}
            >
              {isLoadingMore ? strings.loading : strings.showMore}
            </button>
          )}
          {error && <Failed error={error} onRetry={loadMore} />}
        </div>
      )}
    </div>
  );
}

/** How much was found; a region that is there before it says anything. */
function Told({ search, isOne }: Pick<SearchBodyProps, 'search' | 'isOne'>) {
  const strings = useStrings();
  const formats = useFormats();
  const { status, total } = search;
  if (status === 'loading')
    return <span className="parlor-visually-hidden">{strings.loading}</span>;
  if (status !== 'ready' || total === 0) return null;
  const written = formats.number(total);
  return isOne
    ? strings.searchFoundMessages(total, written)
    : strings.searchFoundConversations(total, written);
}

const BONES = ['a', 'b', 'c', 'd', 'e'];

function Bones() {
  return (
    <div className="parlor-search-bones parlor-skeleton" aria-hidden="true">
      {BONES.map((bone) => (
        <div key={bone} className="parlor-search-option">
          <span className="parlor-skeleton-bone" />
          <span className="parlor-skeleton-bone" />
        </div>
      ))}
    </div>
  );
}
