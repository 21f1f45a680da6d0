'use client';

import {
  type ReactionSnapshot,
  useMissingFeature,
  useReactionPresence,
  useReactions,
} from '@parlor/hooks';
import { type ComponentType, type RefObject, Suspense, useCallback, useRef, useState } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useParts } from '../internals/use-parts.js';
import { AddReactionButton, type AddReactionButtonProps } from './add-button.js';
import { ReactionChip, type ReactionChipProps } from './chip.js';
import { LazyReactionPeople } from './lazy-people.js';
import { LazyReactionPicker } from './lazy-picker.js';
import { ReactionNotice, type ReactionNoticeProps } from './notice.js';
import type { ReactionPeopleProps } from './people.js';
import type { ReactionPickerProps } from './picker.js';
import { Reaction } from './reaction.js';
import { useFreshReactions } from './use-fresh-reactions.js';
import { useReacting } from './use-reacting.js';

/**
 * The parts of a {@link ReactionBar} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface ReactionBarParts {
  /** One reaction with its count; pressed when it is mine. */
  Chip: ComponentType<ReactionChipProps>;
  /** Behind the chips: opens the picker. */
  AddButton: ComponentType<AddReactionButtonProps>;
  /** What the add button opens. The default one is loaded when it is first opened. */
  Picker: ComponentType<ReactionPickerProps>;
  /** What the card says that a chip opens. The default one is loaded when a card is first opened. */
  People: ComponentType<ReactionPeopleProps>;
  /** Below the chips: why a reaction was not taken. */
  Notice: ComponentType<ReactionNoticeProps>;
}

/** What {@link ReactionBar} takes. */
export interface ReactionBarProps {
  /** Which message: its `ID`. One that was sent. */
  messageID: string;
  /** Whether the button that adds one is there before anybody has reacted. `true` when left out. */
  isOffered?: boolean;
  /** Own components in the place of the default ones. */
  parts?: Partial<ReactionBarParts>;
  /** One more class for the outermost element. */
  className?: string;
}

const defaultParts: ReactionBarParts = {
  Chip: ReactionChip,
  AddButton: AddReactionButton,
  Picker: LazyReactionPicker,
  People: LazyReactionPeople,
  Notice: ReactionNotice,
};

/**
 * The reactions to a message: a chip for each, mine marked, and a button that adds one.
 *
 * A chip says who reacted when it is hovered, focused or long pressed. A press shows at once, and is
 * taken back when the service refuses it; the reason stands below. Without reactions there is only the
 * button, and nothing once the application was found not to have them. Renders again when the reactions to this message change.
 *
 * A message takes 10 different reactions (23005), and 100 people for each (23006).
 */
export function ReactionBar(props: ReactionBarProps) {
  return <BarOfMessage key={props.messageID} {...props} />;
}

/**
 * The bar of one message; of another one it is another. Most messages have no reactions: as long as nothing is to be seen,
 * nothing is made ready for it.
 */
export function BarOfMessage({ isOffered = true, ...props }: ReactionBarProps) {
  const presence = useReactionPresence(isOffered ? '' : props.messageID);
  const drawn = useRef<{ readonly wasEmpty: boolean }>(undefined);
  if (isOffered || presence !== 'none') drawn.current ??= { wasEmpty: presence === 'new' };
  return drawn.current ? <DrawnBar {...props} {...drawn.current} isOffered={isOffered} /> : null;
}

interface DrawnBarProps extends ReactionBarProps {
  isOffered: boolean;
  /** It was looked at before there were any: what is there is new. */
  wasEmpty: boolean;
}

function DrawnBar({ messageID, isOffered, wasEmpty, parts, className }: DrawnBarProps) {
  const strings = useChatStrings();
  const merged = useParts(defaultParts, parts);
  const { status, reactions, toggle } = useReactions(messageID);
  const freshIDs = useFreshReactions(status, reactions, wasEmpty);
  const { hasActed, refusal, react } = useReacting(toggle);
  const isMissing = useMissingFeature('reactions') !== null;
  const rootRef = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(rootRef);
  const addRef = useRef<HTMLButtonElement>(null);
  const onToggle = ({ reactionID, totalUserCount, reactedByMyself }: ReactionSnapshot) => {
    // With its last person the chip goes, and would take the focus along to nowhere.
    if (reactedByMyself && totalUserCount === 1)
      heir(addRef.current, isOffered)?.focus({ preventScroll: true });
    react(reactionID);
  };
  const hasLine = !isMissing && (isOffered || reactions.length > 0);
  // What was refused is still said where the last one has gone.
  if (!hasLine && !hasActed) return null;
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-reactions ${className ?? ''}`.trim()}
      role="group"
      aria-label={strings.reactions}
      data-status={status}
      data-empty={reactions.length === 0 || undefined}
      // What was pressed may go with all of them: the reason has the focus then.
      tabIndex={hasLine ? undefined : -1}
      {...keptFocus}
    >
      {hasLine && (
        <div className="parlor-reaction-line">
          {reactions.length > 0 && (
            <ul className="parlor-reaction-chips">
              {reactions.map((reaction) => (
                <Reaction
                  key={reaction.reactionID}
                  messageID={messageID}
                  reaction={reaction}
                  isNew={freshIDs.has(reaction.reactionID)}
                  parts={merged}
                  onToggle={() => onToggle(reaction)}
                />
              ))}
            </ul>
          )}
          <Add addRef={addRef} parts={merged} reactions={reactions} onPick={react} />
        </div>
      )}
      {hasActed && <merged.Notice>{refusal}</merged.Notice>}
    </div>
  );
}

/** What gets the focus of the last chip: the button, or the message around when the button goes along. */
function heir(button: HTMLElement | null, isOffered: boolean): HTMLElement | null {
  return isOffered ? button : (button?.closest<HTMLElement>('[tabindex="-1"]') ?? null);
}

interface AddProps {
  addRef: RefObject<HTMLButtonElement | null>;
  parts: ReactionBarParts;
  reactions: readonly ReactionSnapshot[];
  onPick: (reactionID: string) => void;
}

/** The button and its picker. */
function Add({ addRef, parts: { AddButton, Picker }, reactions, onPick }: AddProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(
    (reason: 'escape' | 'outside') => {
      setIsOpen(false);
      if (reason === 'escape') addRef.current?.focus({ preventScroll: true });
    },
    [addRef],
  );
  const pick = (reactionID: string) => {
    onPick(reactionID);
    close('escape');
  };
  return (
    <div className="parlor-reaction-adder" data-open={isOpen || undefined}>
      <AddButton buttonRef={addRef} isOpen={isOpen} onClick={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <Suspense fallback={null}>
          <Picker anchorRef={addRef} mine={mineOf(reactions)} onPick={pick} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

function mineOf(reactions: readonly ReactionSnapshot[]): readonly string[] {
  return reactions.flatMap((one) => (one.reactedByMyself ? one.reactionID : []));
}
