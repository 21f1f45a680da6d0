import {
  type BubbleProps,
  type DateSeparatorProps,
  type MessageComposerParts,
  MessageThread,
  type MessageThreadParts,
  type SendButtonProps,
  useFormats,
  useStrings,
} from '@parlor/ui';

/*
 * Level two: parts. Each takes the same, typed, as the one in whose place it stands, and may draw that one again. They are
 * made outside of rendering: a component made anew each time would lose its state.
 */

/** A frame around what the kit draws, for what others have said. */
function Letter(props: BubbleProps) {
  const bubble = <MessageThread.Bubble {...props} />;
  return props.message.flow === 'in' ? <div className="orchard-letter">{bubble}</div> : bubble;
}

/** A heading in the place of the kit's pill. */
function Day({ day }: DateSeparatorProps) {
  const formats = useFormats();
  return (
    <h3 className="orchard-day">{formats.day(day / 1000, new Date().setHours(0, 0, 0, 0))}</h3>
  );
}

function Empty() {
  return <p className="orchard-empty">Nothing has been picked here yet. Write the first line.</p>;
}

/** In words, where the kit has an arrow. */
function Send({ purpose = 'send', isDisabled, onClick }: SendButtonProps) {
  const strings = useStrings();
  return (
    <button type="button" className="orchard-send" disabled={isDisabled} onClick={onClick}>
      {purpose === 'save' ? strings.saveEdit : strings.send}
    </button>
  );
}

/** For `MessageThread`. */
export const threadParts: Partial<MessageThreadParts> = {
  Bubble: Letter,
  DateSeparator: Day,
  Empty,
};

/** For `MessageComposer`. */
export const composerParts: Partial<MessageComposerParts> = { SendButton: Send };
