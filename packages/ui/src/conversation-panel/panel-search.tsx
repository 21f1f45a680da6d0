'use client';

import { forwardRef } from 'react';
import { NarrowingField } from '../internals/narrowing-field.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link PanelSearch} takes. */
export interface ConversationPanelSearchProps {
  /** What stands in the field. */
  value: string;
  /** Called with each change; `''` ends the search. */
  onChange: (text: string) => void;
  /** Asked for the first conversation that was found. */
  onEnter: () => void;
  /** Asked to go down into what was found. */
  onLeave: () => void;
}

/** The field that narrows the list down as one types. Escape empties it; an arrow down goes into the list. */
export const PanelSearch = forwardRef<HTMLInputElement, ConversationPanelSearchProps>(
  function PanelSearch(props, ref) {
    const { searchConversations } = useStrings();
    return (
      <NarrowingField
        ref={ref}
        className="parlor-panel-field"
        label={searchConversations}
        {...props}
      />
    );
  },
);
